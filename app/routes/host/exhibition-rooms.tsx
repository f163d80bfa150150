import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { addRoom } from '#app/domains/exhibition/hanging/commands/add-room.server.ts'
import { addWall } from '#app/domains/exhibition/hanging/commands/add-wall.server.ts'
import { changeRoom } from '#app/domains/exhibition/hanging/commands/change-room.server.ts'
import { changeWall } from '#app/domains/exhibition/hanging/commands/change-wall.server.ts'
import { removeRoom } from '#app/domains/exhibition/hanging/commands/remove-room.server.ts'
import { removeWall } from '#app/domains/exhibition/hanging/commands/remove-wall.server.ts'
import { roomsInput } from '#app/domains/exhibition/hanging/input.ts'
import { sayMetres } from '#app/domains/exhibition/hanging/say-measure.ts'
import { roomsView } from '#app/domains/exhibition/hanging/screens.server.ts'
import type { RoomsView, ShownRoom } from '#app/domains/exhibition/hanging/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionRooms as words } from '#app/i18n/exhibition-rooms.ts'
import { faults } from '#app/i18n/faults.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { ExhibitionNav } from '#app/ui/exhibition/exhibition-nav.tsx'
import { RoomDrawing } from '#app/ui/exhibition/hanging/room-drawing.tsx'
import { NewRoomForm, RoomForm, WallForm } from '#app/ui/exhibition/hanging/room-forms.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titledBy(({ year }: RoomsView, locale) => say(locale, words.titleOf, { year }))
export const handle = { path: [{ name: 'hosting', text: tallies.hosting }], wide: true }

export const loader = page(['host', 'secretariat'], ({ ctx, actor, params }) => roomsView(ctx, actor, yearIn(params)))

export const action = deed(['host', 'secretariat'], roomsInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  switch (value.intent) {
    case 'room':
      await addRoom(ctx, actor, year, value)
      break
    case 'change-room':
      await changeRoom(ctx, actor, year, value.roomId, wishOf(value))
      break
    case 'remove-room':
      await removeRoom(ctx, actor, year, value.roomId, value.version)
      break
    case 'wall':
      await addWall(ctx, actor, year, value.roomId, wallOf(value))
      break
    case 'change-wall':
      await changeWall(ctx, actor, year, value.wallId, wallOf(value))
      break
    case 'remove-wall':
      await removeWall(ctx, actor, year, value.wallId, value.version)
      break
  }
  return to(withQuery(url.pathname, url.searchParams, { takk: 'lagret' }))
})

type Typed = Parameters<typeof addWall>[4]
const wishOf = ({ name, widthMm, depthMm, version }: Pick<ShownRoom, 'name' | 'widthMm' | 'depthMm' | 'version'>) => ({
  ...{ name, widthMm, depthMm, version },
})
const wallOf = ({ name, fromX, fromY, toX, toY, heightMm, version }: Typed): Typed => ({
  ...{ name, fromX, fromY, toX, toY, heightMm, version },
})

/** The rooms of the exhibition from above, and their walls. */
export default function ExhibitionRooms() {
  const t = useWords()
  const locale = useLocale()
  const { year, venue, rooms } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{t(words.title)}</h1>
        <p className="soft">{[venue, year].filter(Boolean).join(', ')}</p>
        <ExhibitionNav year={year} here="exhibitionRooms" />
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && search.has('takk') && <Notice tone="success" live title={t(words.saved)} />}
      <p className="measure">{t(words.lede)}</p>
      {rooms.length === 0 && <EmptyState title={t(words.none)} level={2} />}
      {rooms.map((room) => (
        <RoomSection key={room.id} room={room} reply={reply} />
      ))}
      {rooms.length > 0 && (
        <div className="no-print">
          <LinkButton href={addressIn(locale, 'hangingPlan', { year })}>{t(words.toPlan)}</LinkButton>
        </div>
      )}
      <section className="panel" aria-labelledby="nytt-rom">
        <h2 id="nytt-rom">{t(words.newRoom)}</h2>
        <NewRoomForm reply={reply} />
      </section>
    </div>
  )
}

function RoomSection({ room, reply }: { room: ShownRoom; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby={`rom-${room.id}`}>
      <h2 id={`rom-${room.id}`}>{room.name}</h2>
      <div className="split split--half">
        <div className="stack stack--tight">
          <RoomDrawing room={room} />
          <p className="small soft">{t(words.measures, { width: room.widthMm, depth: room.depthMm })}</p>
        </div>
        <div className="stack">
          <ul className="plain-list wall-list">
            {room.walls.map((wall) => (
              <li key={wall.id}>
                <p className="cluster cluster--apart">
                  <strong>
                    {t(words.wall)} {wall.name}
                  </strong>
                  <span className="soft">
                    {sayMetres(wall.lengthMm, locale)} × {sayMetres(wall.heightMm, locale)}
                    {wall.works > 0 && ` · ${wall.works} ${t(words.works).toLowerCase()}`}
                  </span>
                </p>
                <WallForm room={room} wall={wall} reply={reply} />
              </li>
            ))}
          </ul>
          <WallForm room={room} wall={null} reply={reply} />
          <RoomForm room={room} reply={reply} />
        </div>
      </div>
    </section>
  )
}
