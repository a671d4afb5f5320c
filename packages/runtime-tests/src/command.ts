import { type ChildProcess, spawn } from 'node:child_process'
import process from 'node:process'
import { createInterface, type Interface } from 'node:readline'

/** A program under way, in a process group of its own. */
export interface Command {
  /** Its standard output, line by line. */
  readonly lines: Interface
  /** Resolves when the program has ended with status 0, and rejects with its last words when it ended otherwise. */
  readonly succeeded: Promise<void>
  /** Ends the program and all that it has started. */
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()

/** Starts a program, which ends with this process at the latest. */
export function startCommand(file: string, args: readonly string[]): Command {
  const child = spawn(file, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Runtimes are not to look for newer versions of themselves, nor to tell anybody of this.
    env: { ...process.env, DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' },
  })
  running.add(child)
  let words = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-4000)
  })
  const succeeded = new Promise<void>((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${file} does not start: ${error.message}`)))
    child.once('close', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`${file} ended with ${signal ?? `status ${code}`}\n${words.trim()}`))
    })
  })
  const settled = Promise.allSettled([succeeded])

  return {
    lines: createInterface({ input: child.stdout }),
    succeeded,
    async stop() {
      killGroup(child)
      // What has left the group may keep the streams open, and is not waited for.
      child.stdout.destroy()
      child.stderr.destroy()
      await settled
      running.delete(child)
    },
  }
}

/** Rejects when a program ends, even with status 0: for one that has to outlast what it is needed for. */
export async function endedTooSoon({ succeeded }: Command): Promise<never> {
  await succeeded
  throw new Error('The program ended too soon')
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // Nobody is left in the group.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

process.once('exit', () => running.forEach(killGroup))
