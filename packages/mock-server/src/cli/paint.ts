import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Puts a text in a colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/** Colours for a terminal, unless the user wants none (no-color.org); none for a file or a pipe. */
export function paintFor({ isTTY }: { isTTY?: boolean }, { NO_COLOR }: NodeJS.ProcessEnv): Paint {
  return isTTY === true && !NO_COLOR
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text
}
