import { after, afterEach, test } from 'node:test'

import { testInbox } from './inbox.mjs'

await testInbox({ test, after, afterEach })
