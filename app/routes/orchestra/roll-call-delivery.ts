import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { takeRoll } from '#app/domains/orchestra/attendance/commands/take-roll.server.ts'
import { deliveryShape } from '#app/domains/orchestra/attendance/input.ts'
import { rollCallView } from '#app/domains/orchestra/attendance/roll-call.server.ts'
import { jsonDoor } from '#app/http/json-door.server.ts'
import { orchestraAttendance } from '#app/i18n/orchestra-attendance.ts'
import { invalid } from '#app/kernel/fault.ts'

/** A whole list with every name tapped is some twenty thousand bytes. */
const MOST_BYTES = 100_000

/** The list as a phone keeps it. 401 when nobody is signed in, 404 for who has no part in it, each with its sentence. */
export const loader = (args: LoaderFunctionArgs): Promise<Response> =>
  jsonDoor(args, orchestraAttendance.signedOut, ({ ctx, actor, params }) => rollCallView(ctx, actor, params.id ?? ''))

/**
 * Takes what waited on a phone, and answers with the list as it stands now. The same once or ten times is the same.
 * 409 before the day of the session and a fortnight after it.
 */
export const action = (args: ActionFunctionArgs): Promise<Response> =>
  jsonDoor(args, orchestraAttendance.signedOut, async ({ ctx, actor, params, request }) => {
    if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES)
      throw invalid('faults.tooLong', { most: MOST_BYTES })
    const read = deliveryShape.safeParse(await request.json().catch(() => null))
    if (!read.success) throw invalid('faults.unknownField')
    const { sent, method, taps, close } = read.data
    const id = params.id ?? ''
    await takeRoll(ctx, actor, id, {
      ...{ sent: new Date(sent), method },
      taps: taps.map((tap) => ({ ...tap, at: new Date(tap.at) })),
      close: close && { key: close.key, at: new Date(close.at) },
    })
    return rollCallView(ctx, actor, id)
  })
