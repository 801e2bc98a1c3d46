/**
 * Draws assets/icon-<size>.png of the pane and assets/icon-<command>-<size>.png of the ribbon's commands from the SVG
 * sources. Run after a change of them: npm run icons
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser';

const ASSETS = path.join(__dirname, '../../assets');
/** The detailed drawing blurs below this many pixels. */
const SMALLEST_DETAILED = 32;

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Plain enough for every size. */
const COMMANDS = ['icon-check', 'icon-next', 'icon-explain'];

const DRAWINGS = [
  ...SIZES.map((size) => ({
    name: `icon-${size}`,
    source: size < SMALLEST_DETAILED ? 'icon-small' : 'icon',
    size,
  })),
  ...COMMANDS.flatMap((source) => SIZES.map((size) => ({ name: `${source}-${size}`, source, size }))),
];

async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const { name, source, size } of DRAWINGS) {
      const svg = readFileSync(path.join(ASSETS, `${source}.svg`), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(ASSETS, `${name}.png`), png);
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
