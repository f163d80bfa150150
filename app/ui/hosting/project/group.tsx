import type { HostingMeetingsView } from '#app/domains/hosting/project/views.ts'
import { hostingMeetings as words } from '#app/i18n/hosting-meetings.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** Who is in the project group, and the form that takes somebody in. */
export function Group({ view, reply }: { view: HostingMeetingsView; reply: Reply | undefined }) {
  const t = useWords()
  const { members, can } = view
  const form = formOf(reply, { locale: 'nb' }, 'member')
  return (
    <section className="panel stack" aria-labelledby="gruppen">
      <h2 id="gruppen">{t(words.group)}</h2>
      {members.length === 0 && (
        <div className="stack stack--tight">
          <p>{t(words.noGroup)}</p>
          <p className="small soft">{t(words.noGroupHelp)}</p>
        </div>
      )}
      <ul className="plain-list stack stack--tight">
        {members.map(({ id, name, email, task }) => (
          <li key={id} className="cluster cluster--apart">
            <span className="group-member">
              <span>{name}</span>
              <span className="small soft">{[task, email].filter(Boolean).join(' · ')}</span>
            </span>
            {can.keep && (
              <form method="post">
                <input type="hidden" name="intent" value="leave" />
                <input type="hidden" name="id" value={id} />
                <Button variant="quiet" small aria-label={t(words.removeMember, { name })}>
                  {t(words.remove)}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {can.keep && (
        <Disclosure summary={t(words.addMember)} open={form.reply !== undefined || members.length === 0}>
          <form method="post" className="form" noValidate>
            <input type="hidden" name="intent" value="member" />
            <TextField label={t(words.name)} autoComplete="off" {...form.field('name')} />
            <TextField label={t(words.email)} type="email" autoComplete="off" {...form.field('email')} />
            <TextField label={t(words.task)} help={t(words.taskHelp)} {...form.field('task')} />
            <SelectField
              label={t(words.language)}
              choices={[
                { value: 'nb', label: t(words.norwegian) },
                { value: 'en', label: t(words.english) },
              ]}
              {...form.field('locale')}
            />
            <div>
              <Button variant="secondary">{t(words.saveMember)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
    </section>
  )
}
