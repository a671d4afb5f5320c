import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

/** The stock command, `prism mock`, with one document. */
export interface StockPrism extends AsyncDisposable {
  /** Where it listens. It knows nothing of the server URLs of its document. */
  readonly url: string
}

/** Starts stock Prism on a free port. Dispose of it to end its process. */
export async function startStockPrism(document: string): Promise<StockPrism> {
  const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'))
  const file = fileURLToPath(import.meta.resolve(`@fansly-chats/specs/${document}.json`))
  const port = await freePort()
  const child = spawn(process.execPath, [prism, 'mock', '--port', String(port), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('Prism is listening')) resolve()
    })
    child.once('close', (code) => reject(new Error(`Prism ended with ${code}`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
