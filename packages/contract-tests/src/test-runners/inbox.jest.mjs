import { testInbox } from './inbox.mjs'

await testInbox({ test, after: afterAll, afterEach })
