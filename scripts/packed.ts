// Installs the packages as they would be published into an empty folder, and runs the README's first example there:
// `node scripts/packed.ts [NODE]`, with the Node.js binary to run it on (default: this one).
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { argv, env, execPath, stdout } from 'node:process'

const node = argv[2] ?? execPath
const packages = ['generated-types', 'fetch-client', 'mock-server']
const folder = mkdtempSync(join(tmpdir(), 'fansly-chats-packed-'))

/** Runs a program of the chosen Node.js in the folder, and shows what it prints only when it fails. */
function run(program: string, ...args: readonly string[]): string {
  const PATH = `${dirname(node)}:${env['PATH']}`
  return execFileSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, PATH },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

try {
  for (const name of packages) {
    execFileSync('pnpm', ['pack', '--pack-destination', folder], {
      cwd: join('packages', name),
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  const dependencies = Object.fromEntries(
    packages.map((name) => [`@fansly-chats/${name}`, `file:${tarballs.find((file) => file.includes(name))}`]),
  )
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error')

  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  writeFileSync(join(folder, 'example.js'), stripTypeScriptTypes(code))
  const printed = run(node, 'example.js')
  if (printed.trim() === '') throw new Error("The README's example printed nothing")

  const version = run(node, join('node_modules', '.bin', 'fansly-mock'), '--version')
  const usage = run(node, join('node_modules', '.bin', 'fansly-drift'), '--help')
  if (!usage.startsWith('fansly-drift')) throw new Error('fansly-drift does not tell how it is used')
  stdout.write(
    `Packed, installed and run on Node.js ${run(node, '--version').trim()}: fansly-mock ${version.trim()}\n`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
