import { receive } from '../../receive.ts'

/** A route handler of Next.js, at `/webhooks`. */
export async function POST(request: Request): Promise<Response> {
  return new Response(null, { status: await receive(request) })
}
