import { sayEventTime, sayTitle } from '#app/domains/programme/say-event.ts'
import type { HostEvent } from '#app/domains/programme/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { programmeGroups } from '#app/i18n/programme-groups.ts'
import { programmeHost as words } from '#app/i18n/programme-host.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'
import { ItemList } from './event-items.tsx'

interface Props {
  event: HostEvent
  year: number
  mayPlan: boolean
  reply: Reply | undefined
}

/** One event: its programme, the groups that are invited, how many come, and how many came. */
export function HostEventPart({ event, year, mayPlan, reply }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { slug, items, groups, signUp, attended, cancelled, over, venue, place } = event
  const title = sayTitle(event, locale)
  const where = [...new Set([venue, place])].filter(Boolean).join(', ')
  const mine = reply?.values.slug === slug ? reply : undefined
  return (
    <section className="stack" aria-labelledby={slug}>
      <header className="stack stack--tight">
        <h2 id={slug}>{title}</h2>
        <p>
          {[sayEventTime(event, locale), where].filter(Boolean).join(' · ')}{' '}
          {cancelled && <Tag tone="danger">{t(words.cancelled)}</Tag>}
        </p>
        <p className="cluster no-print">
          {!cancelled && <a href={addressIn(locale, 'eventCheckIn', { year, slug })}>{t(words.toDoor)}</a>}
          <a href={addressIn(locale, 'event', { slug })}>{t(words.see)}</a>
          {mayPlan && <a href={addressIn(locale, 'editionEvent', { year, slug })}>{t(words.edit)}</a>}
        </p>
      </header>
      <div className="tiles">
        {signUp ? (
          <StatTile
            figure={signUp.taken}
            counts={t(words.signedUp, signUp)}
            basis={signUp.waiting > 0 ? t(words.waiting, signUp) : undefined}
          />
        ) : (
          <StatTile figure="–" counts={t(words.noSignUp)} />
        )}
        <StatTile figure={attended ?? '–'} counts={t(words.came)} />
      </div>
      {items.length > 0 && <ItemList items={items} />}
      {items.length === 0 && (event.kind === 'seminar' || event.kind === 'opening') && (
        <p className="soft">{t(words.noItems)}</p>
      )}
      {groups.length > 0 && <Groups event={event} title={title} reply={mine} />}
      {!cancelled && (over || attended !== null) && <Attendance event={event} title={title} reply={mine} />}
    </section>
  )
}

function Attendance({ event, title, reply }: Pick<Props, 'event' | 'reply'> & { title: string }) {
  const t = useWords()
  const { slug, attended } = event
  const form = formOf(reply, { attended }, 'attendance')
  return (
    <form method="post" className="panel cluster cluster--foot" noValidate>
      <input type="hidden" name="intent" value="attendance" />
      <input type="hidden" name="slug" value={slug} />
      <NumberField label={t(words.attended)} {...form.field('attended')} id={`${slug}-attended`} />
      <Button variant="secondary" aria-label={t(words.attendedOf, { title })}>
        {t(words.save)}
      </Button>
    </form>
  )
}

/** The groups with their numbers; who came of them is counted here when the day is over. */
function Groups({ event, title, reply }: Pick<Props, 'event' | 'reply'> & { title: string }) {
  const t = useWords()
  const { slug, groups, groupSums, attended, over } = event
  const { invited, came } = groupSums
  return (
    <div className="stack stack--tight">
      <h3>{t(programmeGroups.groups)}</h3>
      {came !== null && <p>{t(programmeGroups.sums, { invited, came, attended: attended ?? -1 })}</p>}
      {came !== null && attended !== null && came > attended && (
        <Notice tone="warning">{t(programmeGroups.moreThanAll)}</Notice>
      )}
      <ul className="plain-list stack stack--tight" aria-label={t(words.groupsOf, { title })}>
        {groups.map(({ id, name, people, invited: asked, came: of, version }) => {
          const form = formOf(reply?.values.groupId === id ? reply : undefined, { came: of }, 'group-came')
          return (
            <li key={id} className="cluster cluster--apart host-group">
              <p>
                <strong>{name}</strong>
                <br />
                <span className="small soft">
                  {t(words.addressesCount, { people })}
                  {!asked && !over && ` · ${t(words.waits)}`}
                </span>
              </p>
              {over ? (
                <form method="post" className="cluster cluster--foot" noValidate>
                  <input type="hidden" name="intent" value="group-came" />
                  <input type="hidden" name="slug" value={slug} />
                  <input type="hidden" name="groupId" value={id} />
                  <input type="hidden" name="version" value={version} />
                  <NumberField label={t(programmeGroups.came)} {...form.field('came')} id={`${id}-came`} />
                  <Button variant="secondary" small aria-label={t(programmeGroups.saveCameOf, { name })}>
                    {t(words.save)}
                  </Button>
                </form>
              ) : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
