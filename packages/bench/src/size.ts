// What a list of chats costs in a bundle for browsers: minified and compressed.
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { floor, peers } from './peers.ts'
import { mark, ratio } from './table.ts'

const reference = 'ours: API Fansly, standalone list'
const sizes = await Promise.all(
  peers.map(async (peer) => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(peer.module)],
      bundle: true,
      format: 'esm',
      minify: true,
      platform: 'browser',
      write: false,
    })
    const [bundle] = outputFiles
    if (bundle === undefined) throw new Error(`No bundle of ${peer.name}`)
    return { peer, minified: bundle.contents.length, gzip: gzipSync(bundle.contents, { level: 9 }).length }
  }),
)
const gzipOf = (name: string): number => sizes.find(({ peer }) => peer.name === name)?.gzip ?? Number.NaN

console.log(`Bundle of one list of chats, in bytes; times: gzip, of "${reference}"`)
console.table(
  Object.fromEntries(
    sizes.map(({ peer, minified, gzip }) => [
      peer.name,
      {
        minified,
        gzip,
        [`over ${floor}`]: gzip - gzipOf(floor),
        times: ratio(gzip, gzipOf(reference)),
        'time limit': mark(peer.timeLimit),
        retries: mark(peer.retries),
      },
    ]),
  ),
)
