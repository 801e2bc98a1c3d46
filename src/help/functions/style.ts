/** One quiet style sheet for all help pages: readable at 320 pixels, in light and in dark. */
export const style = `:root {
  color-scheme: light dark;
  --text: #1b1b1b;
  --ground: #ffffff;
  --panel: #f3f5f7;
  --line: #767676;
  --link: #00539b;
  --fault: #b10e1c;
  --mended: #0b6a0b;
}

@media (prefers-color-scheme: dark) {
  :root {
    --text: #f2f2f2;
    --ground: #1b1b1b;
    --panel: #2a2d30;
    --line: #9a9a9a;
    --link: #8cc4ff;
    --fault: #ff99a4;
    --mended: #7ccf7c;
  }
}

body {
  margin: 0 auto;
  max-width: 46rem;
  padding: 1rem;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.5 "Segoe UI", system-ui, sans-serif;
  overflow-wrap: break-word;
}

header nav {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
}

h1 {
  font-size: 1.5rem;
  line-height: 1.25;
}

h2 {
  margin-top: 2rem;
  font-size: 1.25rem;
}

h3 {
  margin-top: 1.5rem;
  font-size: 1rem;
}

a {
  color: var(--link);
}

:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
}

code {
  padding: 0.1em 0.3em;
  background: var(--panel);
  font: 0.95em/1.5 Consolas, ui-monospace, monospace;
  overflow-wrap: anywhere;
}

.formula code {
  display: block;
  padding: 0.5rem 0.75rem;
}

.scroll {
  overflow-x: auto;
}

table {
  border-collapse: collapse;
  width: 100%;
}

dt {
  margin-top: 1rem;
  font-weight: 600;
}

dd {
  margin: 0.25rem 0 0 1rem;
}

th,
td {
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}

th {
  background: var(--panel);
  font-weight: 600;
}

td.number {
  text-align: right;
  white-space: nowrap;
}

.contents ul {
  columns: 16rem;
  margin: 0;
  padding-left: 1.25rem;
}

.contents li {
  break-inside: avoid;
  padding: 0.125rem 0;
}

article {
  scroll-margin-top: 1rem;
  padding-bottom: 1rem;
  border-bottom: 1px solid var(--line);
}

article > h3 {
  font-size: 1.125rem;
}

article:target > h3 {
  text-decoration: underline 3px var(--link);
  text-underline-offset: 0.25em;
}

.example {
  margin-top: 1.5rem;
  table-layout: fixed;
  hyphens: auto;
  overflow-wrap: anywhere;
}

.scroll .example {
  min-width: 28rem;
}

.example caption {
  padding-bottom: 0.25rem;
  font-weight: 600;
  text-align: left;
}

.example thead td {
  width: 1.25rem;
}

.example .faulty {
  outline: 3px solid var(--fault);
  outline-offset: -2px;
}

.example .mended {
  outline: 3px dashed var(--mended);
  outline-offset: -2px;
}

@media (max-width: 30rem) {
  .example {
    font-size: 0.875rem;
  }

  .example th,
  .example td {
    padding: 0.25rem;
  }
}
`;
