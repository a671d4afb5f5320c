export const usage = `fansly-mock: a local stand-in for API Fansly and OnlyFansAPI, made from their OpenAPI documents

Usage: fansly-mock [options]

  --port PORT        port to listen on, 0 for any free one (default 4010)
  --host ADDRESS     address to listen on (default 127.0.0.1, this machine only)
  --seed INTEGER     which world to make; the same seed makes the same world (default 1)
  --static           answer with the documents' examples instead of the world
  --api-key KEY      accept only this key (by default any key is accepted, but one is needed)
  --specs DIRECTORY  read apifansly.json and onlyfansapi.json from there
  --quiet            print errors only
  --help             print this
  --version          print the version
`
