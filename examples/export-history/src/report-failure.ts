import { stderr } from 'node:process'
import { isConfigurationError, isFanslyChatsError } from '@fansly-chats/fetch-client'

/**
 * Says in one line what went wrong, and sets the exit status: 2 where the program was called in a way that cannot work, else 1.
 *
 * @throws What is a bug, as it is.
 */
export function reportFailure(error: unknown, usage: string): void {
  const { code, message, syscall }: Partial<NodeJS.ErrnoException> = Object(error)
  const [line = ''] = `${message}`.split('\n')
  if (code?.startsWith('ERR_PARSE_ARGS_')) {
    stderr.write(`${line.replace(/\.$/, '')}. Usage: ${usage}\n`)
    process.exitCode = 2
  } else if (isFanslyChatsError(error) || syscall !== undefined) {
    stderr.write(`${line}\n`)
    process.exitCode = isConfigurationError(error) ? 2 : 1
  } else throw error
}
