export const usage = `fansly-mock: a local stand-in for API Fansly and OnlyFansAPI, made from their OpenAPI documents

Usage: fansly-mock [options]

Where it listens
  --port PORT        port to listen on, 0 for any free one (default 4010)
  --host ADDRESS     address to listen on (default 127.0.0.1, this machine only)
  --no-control       answer nothing below /__mock

The world
  --seed INTEGER     which world to make; the same seed makes the same world (default 1)
  --creators INTEGER how many creators it has, each with an account and an inbox (default 1)
  --chats INTEGER    how many chats each of them has (default 45)
  --messages INTEGER how many messages each of them has in all
  --fixture NAME     a ready-made world: small, large or empty
  --world FILE       begin with the world in this file
  --save-world FILE  write the world to this file at the end
  --clock MODE       running: time passes, from now on (default);
                     standing: only where it is moved
  --static           answer with the documents' examples instead of a world

What is refused
  --contract MODE    strict: an answer that breaks its document is a 500 (default);
                     report: it is sent, and reported; off: nothing is validated
  --closed           refuse what the documents do not name
  --api-key KEY      accept only this key (by default any key is accepted, but one is needed)
  --rate-limit N     requests a minute for each key
  --credits N        credits for each key
  --specs PATH       read apifansly.json and onlyfansapi.json from this directory, or one of them
  --no-watch         do not take up changes of --specs and --world

Who is told
  --webhook PROVIDER=URL   deliver events of apifansly or onlyfansapi there, by POST (may be repeated)
  --webhook-secret TEXT    sign deliveries, as OnlyFansAPI does
  --webhook-signature HEADER:ALGORITHM
                           where and how to sign those of apifansly, which is not documented

What is printed
  --json             a JSON object a line
  --quiet            errors only
  --help             this
  --version          the version
`
