import type { Emit } from './emit.ts'
import type { CallEvent, HookEvents, Hooks } from './hooks.ts'

/** An event in two parts: what every hook is told, and what this one is told besides. */
type EventOf<Name extends keyof HookEvents> = CallEvent & Omit<HookEvents[Name], keyof CallEvent>

/** Hooks in a form in which TypeScript sees that a name and an event belong together. */
type Listeners = { readonly [Name in keyof HookEvents]?: (event: EventOf<Name>) => unknown }

/** Tells all hooks of each event, none of which may disturb the call. */
export function emitTo(hooks: readonly Hooks[]): Emit {
  function tell<Name extends keyof HookEvents>(name: Name, event: EventOf<Name>): void {
    for (const hook of hooks) {
      try {
        const listeners: Listeners = hook
        const done = listeners[name]?.(event)
        // Also a promise of another realm or library, which is no `Promise` here.
        if (done) Promise.resolve(done).catch(report)
      } catch (error) {
        report(error)
      }
    }
  }

  return (name, { provider, operation, attempts }, details) => {
    tell(name, { provider: provider.key, operation, attempt: attempts, ...details })
  }
}

function report(error: unknown): void {
  try {
    // oxlint-disable-next-line no-console -- without a caller to throw to, this is where it is seen
    console.error('A hook of fansly-chats threw:', error)
  } catch {
    // What cannot even be printed disturbs nothing either.
  }
}
