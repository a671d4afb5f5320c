import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'

/** A Redis server to test with. */
export interface RedisServer {
  readonly url: string
  close(): Promise<void>
}

/** How long a server may take to start, in milliseconds. */
const startTimeoutMs = 15_000

/**
 * The server at `REDIS_URL`, or one of our own: `redis-server` from the path on a free port.
 *
 * @throws when there is neither.
 */
export async function openRedis(): Promise<RedisServer> {
  const url = env['REDIS_URL']
  return url ? { url, close: () => Promise.resolve() } : startRedis(await freePort())
}

/** A server of our own on a port of the loopback interface, which keeps nothing. */
export async function startRedis(port: number): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'fansly-chats-redis-'))
  const settings = [
    '--bind',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ]
  const server = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'inherit'] })
  const kill = (): boolean => server.kill('SIGKILL')
  process.once('exit', kill)
  const close = async (): Promise<void> => {
    if (server.pid !== undefined && server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    process.off('exit', kill)
    await rm(folder, { recursive: true, force: true })
  }

  let printed = ''
  let timer: NodeJS.Timeout | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(
        () => reject(new Error(`redis-server did not start in time: ${printed}`)),
        startTimeoutMs,
      )
      server.once('error', (error) => {
        reject(
          new Error(
            'These tests need Redis: set REDIS_URL to a server, or install `redis-server` (Debian: apt-get install redis-server).',
            { cause: error },
          ),
        )
      })
      server.once('exit', () => reject(new Error(`redis-server ended: ${printed}`)))
      server.stdout.on('data', (text: Buffer) => {
        printed += text.toString()
        if (printed.includes('Ready to accept connections')) resolve()
      })
    })
  } catch (error) {
    await close()
    throw error
  } finally {
    clearTimeout(timer)
  }
  return { url: `redis://127.0.0.1:${port}`, close }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}
