export { createInbox } from './inbox/create-inbox.ts'
export * from './inbox/index.ts'
