import type { OfficeEventView, OfficeGroup } from '#app/domains/programme/views.ts'
import { programmeGroups as words } from '#app/i18n/programme-groups.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'

/** Empty rows at the end of the programme. */
const MORE_ROWS = 3

/** The own programme of the event, a row for each point. */
export function ItemsForm({ view, reply }: { view: OfficeEventView; reply: Reply | undefined }) {
  const t = useWords()
  const { items, event } = view
  const stored = Object.fromEntries(
    items.flatMap(({ begins, titleNb, titleEn, who, place }, n) =>
      Object.entries({ begins, titleNb, titleEn: titleEn === titleNb ? '' : titleEn, who, place }).map(
        ([name, value]) => [`items[${n}].${name}`, value],
      ),
    ),
  )
  const form = formOf(reply, stored, 'items')
  const field = (n: number, name: string) => form.field(`items[${n}].${name}`)
  return (
    <Disclosure summary={t(words.editItems)} open={form.reply !== undefined}>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="intent" value="items" />
        <input type="hidden" name="version" value={event.version} />
        <p className="small soft measure">{t(words.itemsHelp)}</p>
        {Array.from({ length: items.length + MORE_ROWS }, (_, n) => (
          <fieldset key={n} className="item-row">
            <legend className="only-heard">{t(words.item, { n: n + 1 })}</legend>
            <TimeField label={t(words.time)} {...field(n, 'begins')} />
            <TextField label={t(words.titleNb)} {...field(n, 'titleNb')} />
            <TextField label={t(words.titleEn)} {...field(n, 'titleEn')} />
            <TextField label={t(words.who)} {...field(n, 'who')} />
            <TextField label={t(words.place)} {...field(n, 'place')} />
          </fieldset>
        ))}
        <div>
          <Button variant="secondary">{t(words.saveItems)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}

/** Who is invited as groups: the invitation to each, and how many came. */
export function GroupList({ view, reply }: { view: OfficeEventView; reply: Reply | undefined }) {
  const t = useWords()
  const { groups, groupSums, event } = view
  const { invited, came } = groupSums
  return (
    <section className="stack" aria-labelledby="grupper">
      <h2 id="grupper">{t(words.groups)}</h2>
      {groups.length === 0 && <p className="soft">{t(words.noGroups)}</p>}
      {came !== null && <p>{t(words.sums, { invited, came, attended: event.attended ?? -1 })}</p>}
      {came !== null && event.attended !== null && came > event.attended && (
        <Notice tone="warning">{t(words.moreThanAll)}</Notice>
      )}
      <ul className="plain-list stack stack--tight">
        {groups.map((group) => (
          <GroupRow key={group.id} group={group} view={view} reply={reply} />
        ))}
      </ul>
      <Disclosure summary={t(words.addGroup)} open={reply?.intent === 'group' && reply.values.groupId === ''}>
        <GroupForm group={null} reply={reply?.values.groupId === '' ? reply : undefined} />
      </Disclosure>
    </section>
  )
}

function GroupRow({ group, view, reply }: { group: OfficeGroup; view: OfficeEventView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { id, name, version, addresses, people, toInvite, invitedAt, came } = group
  const mine = reply?.values.groupId === id ? reply : undefined
  const count = formOf(mine, { came }, 'group-came')
  const mayInvite = toInvite > 0 && view.event.publishedAt !== null && !view.event.cancelledAt && !view.over
  return (
    <li className="panel stack stack--tight">
      <h3>{name}</h3>
      <p className="small soft">
        {t(words.size, { people: people ?? addresses, addresses })}
        {invitedAt && ` · ${t(words.invitedAt, { when: sayInstant(invitedAt, locale) })}`}
      </p>
      {mayInvite && (
        <form method="post" className="cluster">
          <input type="hidden" name="intent" value="invite-group" />
          <input type="hidden" name="groupId" value={id} />
          <input type="hidden" name="count" value={toInvite} />
          <span>{t(words.reaches, { count: toInvite })}</span>
          <Button small>{t(words.invite, { count: toInvite })}</Button>
        </form>
      )}
      {view.over && (
        <form method="post" className="cluster shift-enter" noValidate>
          <input type="hidden" name="intent" value="group-came" />
          <input type="hidden" name="groupId" value={id} />
          <input type="hidden" name="version" value={version} />
          <NumberField label={t(words.came)} {...count.field('came')} id={`${id}-kom`} />
          <Button variant="secondary" small aria-label={t(words.saveCameOf, { name })}>
            {t(words.saveCame)}
          </Button>
        </form>
      )}
      <Disclosure summary={t(words.changeGroup, { name })} open={mine?.intent === 'group'}>
        <GroupForm group={group} reply={mine} />
        {!invitedAt && (
          <form method="post">
            <input type="hidden" name="intent" value="remove-group" />
            <input type="hidden" name="groupId" value={id} />
            <input type="hidden" name="version" value={version} />
            <Button variant="danger" small>
              {t(words.removeGroup)}
            </Button>
          </form>
        )}
      </Disclosure>
    </li>
  )
}

function GroupForm({ group, reply }: { group: OfficeGroup | null; reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, { name: group?.name, emails: group?.emails, people: group?.people }, 'group')
  const field = (name: string) => ({ ...form.field(name), id: `${group?.id ?? 'ny-gruppe'}-${name}` })
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="intent" value="group" />
      <input type="hidden" name="groupId" value={group?.id ?? ''} />
      <input type="hidden" name="version" value={group?.version ?? 0} />
      <TextField label={t(words.name)} {...field('name')} />
      <TextArea label={t(words.emails)} help={t(words.emailsHelp)} rows={6} {...field('emails')} />
      <NumberField label={t(words.people)} help={t(words.peopleHelp)} {...field('people')} />
      <div>
        <Button variant="secondary">{t(group ? words.saveGroup : words.addButton)}</Button>
      </div>
    </form>
  )
}
