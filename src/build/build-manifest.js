const { putAddress } = require('./build-address.js');

/**
 * What the add-in goes by while it is worked on: an id of its own, and names that tell it from the delivered one, so
 * that Excel can have both. Texts of the manifest, each with what stands there instead.
 */
const DEVELOPMENT = [
  ['<Id>6c1f5a0e-3f0b-4f5e-9a37-2d8b7e14c9d2</Id>', '<Id>b7a3f5d2-90c4-4e1b-8d6f-5c2e1a7f3b84</Id>'],
  ['<DisplayName DefaultValue="Årlig analys">', '<DisplayName DefaultValue="Årlig analys (utveckling)">'],
  ['Value="Annual analysis" />', 'Value="Annual analysis (development)" />'],
  [
    'id="Group.Label" DefaultValue="Årlig analys"',
    'id="Group.Label" DefaultValue="Årlig analys (utveckling)"',
  ],
];

/** The manifest of a build. The version stands in package.json; a manifest wants four numbers. */
function manifestFor(source, { baseUrl, version, isDevelopment }) {
  const manifest = putAddress(source, baseUrl).replace(
    /<Version>.*<\/Version>/,
    `<Version>${version.replace(/-.*/, '')}.0</Version>`,
  );
  return isDevelopment ? asDevelopment(manifest) : manifest;
}

function asDevelopment(manifest) {
  return DEVELOPMENT.reduce((changed, [text, instead]) => {
    if (!changed.includes(text)) throw new Error(`manifest.xml saknar ${text} (se build-manifest.js).`);
    return changed.replaceAll(text, instead);
  }, manifest);
}

/** Where the keys of the commands are described. */
const SHORTCUTS = ['shortcuts.json', 'shortcuts-en-US.json'];

/**
 * The same manifest with keys for the commands. Microsoft's schema lacks the element that they need, which Excel on
 * Windows, Mac and the web reads all the same: whoever deploys the add-in chooses which manifest to use.
 */
function withShortcuts(manifest, baseUrl) {
  const [url, resources] = SHORTCUTS.map((file) => baseUrl + file);
  return manifest.replace(
    '</OfficeApp>',
    `  <ExtendedOverrides Url="${url}" ResourcesUrl="${resources}"></ExtendedOverrides>\n</OfficeApp>`,
  );
}

module.exports = { manifestFor, withShortcuts };
