// Puts what the command runs into one file, which loads quicker than two hundred. Who imports the package has its modules.
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../dist/run-command.js', import.meta.url))

await build({
  entryPoints: [command],
  outfile: command,
  allowOverwrite: true,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
})
