// What a client adds to a request whose answer is there at once. Each peer runs in processes of its own, in turns.
import { floor, peers } from './peers.ts'
import { inProcess } from './in-process.ts'
import { mark, median, ratio, rounded } from './table.ts'

const rounds = 3

const passes = new Map<string, number[]>(peers.map(({ name }) => [name, []]))
for (let round = 0; round < rounds; round++)
  for (const { name, module, gateway } of peers)
    passes.get(name)?.push(...(await inProcess<number[]>('speed', module.href, gateway)))

const unit = median(passes.get(floor) ?? [])
console.log(
  `Time for one page of about 1.6 kB, in µs: median of ${passes.get(floor)?.length} passes, and their range`,
)
console.table(
  Object.fromEntries(
    peers.map(({ name, timeLimit, retries }) => {
      const times = passes.get(name) ?? []
      const time = median(times)
      return [
        name,
        {
          µs: rounded(time, 1),
          range: `${rounded(Math.min(...times), 1)}–${rounded(Math.max(...times), 1)}`,
          [`over ${floor}`]: rounded(time - unit, 1),
          [`times ${floor}`]: ratio(time, unit),
          'time limit': mark(timeLimit),
          retries: mark(retries),
        },
      ]
    }),
  ),
)
