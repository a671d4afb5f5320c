// Bundles what every answer needs of Prism into one file of this package, with the licences of what is in it.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { licencesOf } from './licences.ts'
import { bundlePrism, root } from './prism-bundle.ts'

const { metafile } = await bundlePrism({ write: true })
await writeFile(join(root, 'bundled/LICENSES.txt'), await licencesOf(metafile, root))
