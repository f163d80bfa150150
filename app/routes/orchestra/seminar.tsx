import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import type { z } from 'zod'
import { addDay } from '#app/domains/orchestra/seminar/commands/add-day.server.ts'
import { addRoom } from '#app/domains/orchestra/seminar/commands/add-room.server.ts'
import { addStaff } from '#app/domains/orchestra/seminar/commands/add-staff.server.ts'
import { cancelSeminar } from '#app/domains/orchestra/seminar/commands/cancel-seminar.server.ts'
import { changeDay } from '#app/domains/orchestra/seminar/commands/change-day.server.ts'
import { changeRoom } from '#app/domains/orchestra/seminar/commands/change-room.server.ts'
import { changeStaff } from '#app/domains/orchestra/seminar/commands/change-staff.server.ts'
import { editPartner } from '#app/domains/orchestra/seminar/commands/edit-partner.server.ts'
import { editSeminar } from '#app/domains/orchestra/seminar/commands/edit-seminar.server.ts'
import { publishSeminar } from '#app/domains/orchestra/seminar/commands/publish-seminar.server.ts'
import { removeDay } from '#app/domains/orchestra/seminar/commands/remove-day.server.ts'
import { removeRoom } from '#app/domains/orchestra/seminar/commands/remove-room.server.ts'
import { removeStaff } from '#app/domains/orchestra/seminar/commands/remove-staff.server.ts'
import { type findInput, seminarInput } from '#app/domains/orchestra/seminar/input.ts'
import { lookUpVenue } from '#app/domains/orchestra/seminar/look-up.server.ts'
import { sayTitle } from '#app/domains/orchestra/seminar/say-seminar.ts'
import { seminarView } from '#app/domains/orchestra/seminar/screens.server.ts'
import type { SeminarView, VenueReply } from '#app/domains/orchestra/seminar/views.ts'
import { tilesOf } from '#app/domains/places/tiles.server.ts'
import { type DeedArgs, deed, to } from '#app/http/deed.server.ts'
import { island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraSeminar as words } from '#app/i18n/orchestra-seminar.ts'
import { withQuery } from '#app/kernel/page.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { toOrchestra } from '#app/ui/orchestra/seminar/path.ts'
import { SeminarPage } from '#app/ui/orchestra/seminar/seminar-page.tsx'
import { POSITION_PROGRAM } from '#app/ui/position/told.ts'

export const meta = titledBy(({ view }: { view: SeminarView }, locale) => sayTitle(view.seminar, locale))
export const handle = { path: toOrchestra }

export const loader = page('signed-in', async ({ ctx, actor, params }) => ({
  view: await seminarView(ctx, actor, params.id ?? ''),
  help: { tiles: tilesOf(ctx), program: island(POSITION_PROGRAM, ctx.settings.production) },
}))

type Args = DeedArgs<'signed-in', z.output<typeof seminarInput>>

export const action = deed('signed-in', seminarInput, async (args) => {
  if (args.value.intent === 'find') return find(args, args.value)
  const told = await act(args)
  return to(withQuery(args.url.pathname, '', { gjort: args.value.intent, antall: told || null }))
})

async function find({ ctx, actor, params }: Args, sent: z.output<typeof findInput>): Promise<VenueReply> {
  // Whoever does not see the seminar does not look up addresses through it either.
  await seminarView(ctx, actor, params.id ?? '')
  return lookUpVenue(ctx, sent)
}

/** Gives how many guardians are told. */
async function act({ ctx, actor, params, value }: Args): Promise<number> {
  const id = params.id ?? ''
  switch (value.intent) {
    case 'changeDay':
      return changeDay(ctx, actor, id, value.dayId, { date: value.date, begins: value.begins, ends: value.ends })
    case 'removeDay':
      return removeDay(ctx, actor, id, value.dayId)
    case 'cancel':
      return cancelSeminar(ctx, actor, id, value.reason)
  }
  await silently({ ctx, actor, value }, id)
  return 0
}

async function silently({ ctx, actor, value }: Pick<Args, 'ctx' | 'actor' | 'value'>, id: string): Promise<void> {
  switch (value.intent) {
    case 'edit': {
      const { intent: _, ...fields } = value
      return editSeminar(ctx, actor, id, fields)
    }
    case 'partner':
      return editPartner(ctx, actor, id, value)
    case 'addDay':
      return addDay(ctx, actor, id, { date: value.date, begins: value.begins, ends: value.ends })
    case 'addRoom': {
      const { intent: _, ...room } = value
      return addRoom(ctx, actor, id, room)
    }
    case 'changeRoom': {
      const { intent: _, roomId, ...room } = value
      return changeRoom(ctx, actor, id, roomId, room)
    }
    case 'removeRoom':
      return removeRoom(ctx, actor, id, value.roomId)
    case 'addStaff': {
      const { intent: _, ...wish } = value
      return addStaff(ctx, actor, id, wish)
    }
    case 'changeStaff':
      return changeStaff(ctx, actor, id, value.staffId, value)
    case 'removeStaff':
      return removeStaff(ctx, actor, id, value.staffId)
    case 'publish':
      return publishSeminar(ctx, actor, id)
  }
}

/** One seminar: what is next for it, what families are told, and everything it is made of. */
export default function Seminar() {
  const t = useWords()
  const locale = useLocale()
  const { view, help } = useLoaderData<typeof loader>()
  const reply = useActionData<VenueReply>()
  const [search] = useSearchParams()
  const done = search.get('gjort')
  const told = Number(search.get('antall') ?? 0)
  return (
    <div className="stack stack--loose">
      <h1>{sayTitle(view.seminar, locale)}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && done && (
        <Notice
          tone="success"
          live
          title={
            done === 'publish'
              ? t(words.publishedNow)
              : done === 'cancel'
                ? t(words.cancelledNow, { count: told })
                : told > 0
                  ? t(words.savedTold, { count: told })
                  : t(words.saved)
          }
        />
      )}
      <SeminarPage view={view} reply={reply} help={help} />
    </div>
  )
}
