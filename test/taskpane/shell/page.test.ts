import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(__dirname, '../../../src/taskpane/taskpane.html'), 'utf8');
const policy = new Map(
  (/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '')
    .split(';')
    .map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+(?![^<]*%>)/);
      return [name, sources.join(' ')];
    }),
);

test('the policy forbids everything that is not named', () => {
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('base-uri')).toBe("'none'");
  expect(policy.get('form-action')).toBe("'none'");
});

test('nothing inline is allowed: no script, and of styles only the empty element', () => {
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|data:|blob:/);
  const ofNothing = createHash('sha256').update('').digest('base64');
  expect(policy.get('style-src')).toBe(`'sha256-${ofNothing}'`);
});

test('scripts and requests go to the pane itself and to where Office.js lies, nowhere else', () => {
  expect(policy.get('script-src')).toBe("'self' <%= office %>");
  expect(policy.get('connect-src')).toBe('<%= asked %>');
  expect(policy.get('frame-src')).toBe('<%= office %>');
});

test('the page holds no inline script, style or handler', () => {
  expect(page.match(/<script.*>/g)).toEqual(['<script src="<%= officeJs %>"></script>']);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
});
