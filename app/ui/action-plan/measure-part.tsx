import { MOST_TITLE } from '#app/domains/action-plan/plan.ts'
import type { ActivityRow, MeasureRow, PlanView } from '#app/domains/action-plan/views.ts'
import { actionPlan as words } from '#app/i18n/action-plan.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { OwnerFields } from './owner-fields.tsx'
import { StatusTag } from './status-tag.tsx'

interface Props {
  view: PlanView
  measure: MeasureRow
  reply: Reply | undefined
}

/** A measure, its activities and how they stand. */
export function MeasurePart({ view, measure, reply }: Props) {
  const t = useWords()
  const { title, activities, demo, id } = measure
  const heading = `tiltak-${id}`
  return (
    <section className="stack" aria-labelledby={heading}>
      <div className="cluster cluster--apart">
        <h2 id={heading}>{title}</h2>
        <div className="cluster">
          {demo && <Tag>{t(words.demo)}</Tag>}
          <Mover id={id} title={title} />
        </div>
      </div>
      <DataTable
        caption={t(words.planOf, { measure: title })}
        captionHidden
        rows={activities}
        rowKey={(row) => row.id}
        mark={(row) => (row.id === view.open?.id ? 'now' : undefined)}
        empty={<p className="soft">{t(words.noActivities)}</p>}
        columns={[
          {
            key: 'activity',
            label: t(words.activity),
            names: true,
            width: '38%',
            cell: (row) => <ActivityName row={row} year={view.year} />,
          },
          { key: 'owner', label: t(words.owner), cell: ({ answers }) => answers || '–' },
          { key: 'when', label: t(words.when), cell: ({ quarters }) => t(words.quartersAre, { quarters }) },
          { key: 'now', label: t(words.statusNow), cell: ({ now }) => <StatusTag status={now} /> },
          { key: 'said', label: t(words.byQuarter), cell: ({ said }) => <Quarters said={said} /> },
          {
            key: 'move',
            label: t(words.move),
            unlabelled: true,
            cell: (row) => <Mover id={row.id} title={row.title} />,
          },
        ]}
      />
      <MeasureForms {...{ measure, reply }} people={view.people} />
    </section>
  )
}

function ActivityName({ row, year }: { row: ActivityRow; year: number }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <>
      <a href={`${addressIn(locale, 'actionPlan', { year })}?aktivitet=${row.id}#aktivitet`}>{row.title}</a>{' '}
      {row.leftBefore ? (
        <Tag tone="warning">{t(words.leftBefore)}</Tag>
      ) : (
        row.before && <span className="small soft">{t(words.doneBefore)}</span>
      )}
    </>
  )
}

function Quarters({ said }: { said: ActivityRow['said'] }) {
  const t = useWords()
  if (said.length === 0) return <span className="soft">–</span>
  return (
    <ul className="plain-list quarters small">
      {said.map(({ quarter, status }) => (
        <li key={quarter}>
          <span className="soft">{t(words.quarterIs, { quarter })}:</span> {t(words.statusIs, { status })}
        </li>
      ))}
    </ul>
  )
}

/** One step up or down, by keyboard and without a program. */
function Mover({ id, title }: { id: string; title: string }) {
  const t = useWords()
  return (
    <form method="post" className="cluster">
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="id" value={id} />
      <Button variant="quiet" small name="step" value="up" aria-label={t(words.upOf, { title })}>
        ↑
      </Button>
      <Button variant="quiet" small name="step" value="down" aria-label={t(words.downOf, { title })}>
        ↓
      </Button>
    </form>
  )
}

function MeasureForms({ measure, reply, people }: Pick<Props, 'measure' | 'reply'> & { people: PlanView['people'] }) {
  const t = useWords()
  const { id, title, version, activities } = measure
  const mine = (name: string) => reply?.values[name] === id
  const add = formOf(reply?.intent === 'activity' && mine('measureId') ? reply : undefined, {}, 'activity')
  const rename = formOf(reply?.intent === 'rename' && mine('id') ? reply : undefined, { measure: title }, 'rename')
  const field = (name: string) => ({ ...add.field(name), id: `field-${name}-${id}` })
  return (
    <div className="cluster">
      <Disclosure summary={t(words.addActivity)} open={add.reply !== undefined}>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="intent" value="activity" />
          <input type="hidden" name="measureId" value={id} />
          <TextField label={t(words.activity)} maxLength={MOST_TITLE} {...field('title')} />
          <OwnerFields people={people} field={field} />
          <TextField
            label={t(words.when)}
            help={t(words.whenHelp)}
            optional={t(words.optional)}
            width="medium"
            {...field('quarters')}
          />
          <div>
            <Button variant="secondary">{t(words.saveActivity)}</Button>
          </div>
        </form>
      </Disclosure>
      <Disclosure summary={t(words.editMeasure)} open={rename.reply !== undefined}>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="intent" value="rename" />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <TextField
            label={t(words.measure)}
            maxLength={MOST_TITLE}
            {...rename.field('measure')}
            id={`field-measure-${id}`}
          />
          <div>
            <Button variant="secondary">{t(words.rename)}</Button>
          </div>
        </form>
        {activities.length === 0 && (
          <form method="post">
            <input type="hidden" name="intent" value="drop-measure" />
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <Button variant="quiet">{t(words.removeMeasure)}</Button>
          </form>
        )}
      </Disclosure>
    </div>
  )
}
