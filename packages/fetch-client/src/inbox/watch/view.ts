import type { Page, Paginator } from '../../paging/paginator.ts'
import { numberOf } from '../../rate-limit/number-of.ts'
import type { Lists } from '../lists.ts'
import type { Chat } from '../chat.ts'
import type { Gateway } from '../gateway.ts'
import type { Message } from '../message.ts'
import { CreditBudget } from './credit-budget.ts'

/** What a watch looks at, page by page, newest first. */
export interface View<Of extends Gateway> {
  chats(): AsyncIterable<Page<Chat<Of>, unknown>>
  messages(chatId: string): AsyncIterable<Page<Message<Of>, unknown>>
}

/**
 * A view on an inbox in which each page waits until there is a credit for it.
 *
 * @throws {@link ConfigurationError}
 */
export function paidView<Of extends Gateway>(
  lists: Lists<Of>,
  signal: AbortSignal,
  creditsPerHour: number | undefined,
): View<Of> {
  const budget = creditsPerHour === undefined ? undefined : new CreditBudget(creditsPerHour)
  // A second attempt would cost a credit of its own. What fails comes again with the next look.
  const call = { signal, maxRetries: 0 }

  async function* paid<Item>(
    list: Paginator<Item, unknown>,
  ): AsyncGenerator<Page<Item, unknown>, void, undefined> {
    const pages = list.pages()
    for (let isLast = false; !isLast;) {
      await budget?.take(signal)
      const { done, value: page } = await pages.next()
      if (done) return
      budget?.charge(moreCredits(page.response))
      isLast = page.cursor === undefined
      yield page
    }
  }

  // What happens is at the top.
  const chatsAtATime = 25
  return {
    chats: () => paid<Chat<Of>>(lists.chats({ ...call, sort: 'newest' }, chatsAtATime)),
    messages: (chatId) => paid<Message<Of>>(lists.messages(chatId, call)),
  }
}

/** What an answer cost beyond one credit; nothing where the gateway does not tell, or a proxy has doubled the header. */
function moreCredits({ headers }: Response): number {
  const used = numberOf(headers.get('x-ofapi-credits-used')) ?? 1
  return used < 0 ? 0 : used - 1
}
