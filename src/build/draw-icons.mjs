/** Draws assets/icon-<size>.png from the SVG sources. Run after a change of them: node src/build/draw-icons.mjs */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.js';

const assets = path.resolve(import.meta.dirname, '../../assets');
/** The detailed drawing blurs below this many pixels. */
const SMALLEST_DETAILED = 32;

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    const source = size < SMALLEST_DETAILED ? 'icon-small.svg' : 'icon.svg';
    const svg = readFileSync(path.join(assets, source), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(path.join(assets, `icon-${size}.png`), png);
  }
} finally {
  await browser.close();
}
