import type { Call } from '../errors/call-error.ts'
import type { CallEvent, HookEvents, Hooks } from './hooks.ts'

/** Tells of an event of a call. */
export type Emit = <Name extends keyof Hooks>(
  name: Name,
  call: Call,
  event: Omit<HookEvents[Name], keyof CallEvent>,
) => void
