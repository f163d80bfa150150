import { centimetresTyped } from '#app/domains/exhibition/hanging/say-measure.ts'
import type { HangingView, PlacedWork } from '#app/domains/exhibition/hanging/views.ts'
import { saySize } from '#app/domains/exhibition/work/say-work.ts'
import { hangingPlan as words } from '#app/i18n/hanging-plan.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'
import { sayWork } from './say-work.ts'

/** One work where it is: moved by figures, or taken down. */
export function PlaceRow({ work, reply }: { work: PlacedWork; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { participantId, wallId, roomId, x, y, version, sold, title, mounting, needs } = work
  const cm = (mm: number) => centimetresTyped(mm, locale)
  const left = wallId ? x - (work.widthMm ?? 0) / 2 : x
  const form = formOf(reply, { fromLeft: cm(left), middle: cm(y) }, 'hang')
  const field = (name: string) => ({ id: `${participantId}-${name}`, ...form.field(name), unit: t(words.centimetres) })
  return (
    <li>
      <p>
        <strong>{sayWork(work)}</strong> <em>{title}</em>{' '}
        <span className="small soft">{saySize(work, locale) || t(words.noSize)}</span>{' '}
        {sold && <Tag tone="success">{t(words.sold)}</Tag>}
      </p>
      {(mounting || needs) && <p className="small soft pre-line">{[mounting, needs].filter(Boolean).join('\n')}</p>}
      <div className="cluster place-rows__forms">
        <form method="post" className="cluster" noValidate>
          <input type="hidden" name="intent" value="hang" />
          <input type="hidden" name="work" value={`${participantId}:${version}`} />
          <input type="hidden" name="where" value={wallId ? `wall:${wallId}` : `floor:${roomId}`} />
          <NumberField decimals label={t(wallId ? words.fromLeft : words.fromLeftOfPlan)} {...field('fromLeft')} />
          <NumberField decimals label={t(wallId ? words.middleHeight : words.fromTop)} {...field('middle')} />
          <Button variant="secondary" small>
            {t(words.save)}
          </Button>
        </form>
        <form method="post">
          <input type="hidden" name="intent" value="take-down" />
          <input type="hidden" name="participantId" value={participantId} />
          <input type="hidden" name="version" value={version} />
          <Button variant="quiet" small aria-label={t(words.takeDownOf, { what: sayWork(work) })}>
            {t(words.takeDown)}
          </Button>
        </form>
      </div>
    </li>
  )
}

/** Gives a work a place, or another wall, without any dragging. */
export function PlaceForm({ view, reply }: { view: HangingView; reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, {}, 'hang')
  const { unplaced, rooms, room } = view
  const placed = room ? [...room.walls.flatMap(({ hung }) => hung), ...room.standing] : []
  const choices = [
    ...unplaced.map((work) => ({ work, version: 0 })),
    ...placed.map((work) => ({ work, version: work.version })),
  ].map(({ work, version }) => ({
    value: `${work.participantId}:${version}`,
    label: [sayWork(work), work.title].filter(Boolean).join(', '),
  }))
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="intent" value="hang" />
      <SelectField label={t(words.work)} choices={choices} ask={t(words.askWork)} {...form.field('work')} />
      <SelectField
        label={t(words.where)}
        ask={t(words.askWhere)}
        choices={rooms.flatMap(({ id, name, walls }) => [
          ...walls.map((wall) => ({
            value: `wall:${wall.id}`,
            label: t(words.choiceOfWall, { room: name, name: wall.name, works: wall.works }),
          })),
          { value: `floor:${id}`, label: t(words.choiceOfFloor, { room: name }) },
        ])}
        {...form.field('where')}
      />
      <NumberField
        decimals
        label={t(words.fromLeft)}
        help={t(words.fromLeftHelp)}
        unit={t(words.centimetres)}
        {...form.field('fromLeft')}
      />
      <NumberField
        decimals
        label={t(words.middleHeight)}
        help={t(words.middleHelp)}
        unit={t(words.centimetres)}
        {...form.field('middle')}
      />
      <div>
        <Button>{t(words.hang)}</Button>
      </div>
    </form>
  )
}
