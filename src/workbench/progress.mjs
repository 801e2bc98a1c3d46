import webpack from 'webpack';

/**
 * Says how far a build has come: in a terminal on one line that is written over, elsewhere only that it has begun. Its
 * first is without what the last has left, and takes longest.
 */
export function tellProgress(compiler, output = process.stdout) {
  let isFirst = true;
  let shown = '';
  const show = (line) => {
    if (line === shown) return;
    shown = line;
    output.write(`\r\u001b[K${line}`);
  };
  if (!output.isTTY) output.write('Bygger provbänken … (första gången tar det någon minut)\n');
  new webpack.ProgressPlugin((share) => {
    if (!output.isTTY) return;
    if (share < 1)
      show(
        `Bygger provbänken … ${Math.floor(share * 100)} %${isFirst ? ' (första gången tar det någon minut)' : ''}`,
      );
    else {
      show('');
      isFirst = false;
    }
  }).apply(compiler);
}
