import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from '../bundle.ts'
import { endedTooSoon, startCommand } from '../command.ts'
import { withTemporaryFolder } from '../temporary-folder.ts'
import { dependency, type Runtime } from './runtime.ts'

/** What Cloudflare Workers run on. */
export const workerd: Runtime = {
  name: 'workerd',
  userAgent: /^Cloudflare-Workers$/,
  traits: { tellsWhatWasNotSent: false, repeatsLostSends: false },
  run: (surroundings, signal) =>
    withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'worker.js'), await readFile(await bundle('worker')))
      await writeFile(join(folder, 'config.capnp'), config)
      // It tells its port as a line of JSON on the descriptor that it is given.
      const command = startCommand(dependency('workerd/bin/workerd'), [
        'serve',
        '--control-fd=1',
        join(folder, 'config.capnp'),
      ])
      try {
        const port = await Promise.race([portOf(command.lines), endedTooSoon(command)])
        const url = `http://127.0.0.1:${port}/?${encodeURIComponent(JSON.stringify(surroundings))}`
        const response = await fetch(url, { signal })
        const report = await response.text()
        if (!response.ok) throw new Error(`workerd answered ${response.status}: ${report}`)
        return report.split('\n')
      } finally {
        await command.stop()
      }
    }),
}

async function portOf(lines: AsyncIterable<string>): Promise<number> {
  for await (const line of lines) {
    const { event, port }: { event: string; port: number } = JSON.parse(line)
    if (event === 'listen') return port
  }
  throw new Error('workerd said nothing of a port')
}

const config = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["private"])),
  ],
  sockets = [(name = "suite", address = "127.0.0.1:0", http = (), service = "suite")],
);
`
