import { existsSync, readFileSync } from 'node:fs'

/** What a process and its children have used. */
export interface ProcessUsage {
  /** In milliseconds. */
  readonly cpu: number
  /** Memory now, in megabytes. */
  readonly memory: number
}

/** Hundredths of a second, as Linux counts for everybody. */
const tick = 10

/** As Linux tells; nothing elsewhere. */
export function usageOf(pid: number): ProcessUsage {
  if (!existsSync(`/proc/${pid}/stat`)) return { cpu: Number.NaN, memory: Number.NaN }
  // The name before may have spaces and parentheses in it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  const own = {
    cpu: (Number(fields[11]) + Number(fields[12])) * tick,
    memory: Number(resident) / 1024,
  }
  return childrenOf(pid)
    .map(usageOf)
    .reduce((sum, child) => ({ cpu: sum.cpu + child.cpu, memory: sum.memory + child.memory }), own)
}

function childrenOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return children.split(' ').filter(Boolean).map(Number)
}
