import type { LineAnswer, ListLine } from '#app/domains/art-round/invitation/rules.ts'
import type { InvitationsView } from '#app/domains/art-round/invitation/views.ts'
import { invitations } from '#app/i18n/invitations.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** Three ways to invite: one, a pasted list, and everyone who has taken part before. */
export function InviteForms({ view, reply }: { view: InvitationsView; reply: Reply | undefined }) {
  const t = useWords()
  const one = formOf(reply, {}, 'one')
  const list = formOf(reply, {}, 'list')
  const { count, left } = view.earlier
  return (
    <div className="grid" style={{ '--least': '20rem', alignItems: 'start' } as React.CSSProperties}>
      <section className="panel stack" aria-labelledby="inviter-en">
        <h2 id="inviter-en">{t(invitations.addOne)}</h2>
        <form method="post" className="stack" noValidate>
          <input type="hidden" name="intent" value="one" />
          <TextField label={t(invitations.email)} type="email" autoComplete="off" {...one.field('email')} />
          <TextField
            label={t(invitations.name)}
            optional={t(invitations.optional)}
            autoComplete="off"
            {...one.field('name')}
          />
          <div>
            <Button variant="secondary">{t(invitations.invite)}</Button>
          </div>
        </form>
      </section>
      <section className="panel stack" aria-labelledby="inviter-liste">
        <h2 id="inviter-liste">{t(invitations.addMany)}</h2>
        <form method="post" className="stack" noValidate>
          <input type="hidden" name="intent" value="list" />
          <TextArea label={t(invitations.list)} help={t(invitations.listHelp)} rows={6} {...list.field('list')} />
          <div>
            <Button variant="secondary">{t(invitations.inviteList)}</Button>
          </div>
        </form>
      </section>
      <section className="panel stack" aria-labelledby="inviter-tidligere">
        <h2 id="inviter-tidligere">{t(invitations.addEarlier)}</h2>
        <p>{count === 0 ? t(invitations.noEarlier) : t(invitations.addEarlierHelp, { count, left })}</p>
        {left > 0 && (
          <form method="post">
            <input type="hidden" name="intent" value="earlier" />
            <Button variant="secondary">{t(invitations.inviteEarlier, { left })}</Button>
          </form>
        )}
      </section>
    </div>
  )
}

const answers = {
  added: invitations.answerAdded,
  already: invitations.answerAlready,
  twice: invitations.answerTwice,
  noAddress: invitations.answerNoAddress,
  manyAddresses: invitations.answerManyAddresses,
} satisfies Record<LineAnswer, unknown>

/** What became of each line of a list. Those that were taken are counted, and the others said one by one. */
export function ListAnswer({ lines }: { lines: readonly ListLine[] }) {
  const t = useWords()
  const added = lines.filter(({ answer }) => answer === 'added').length
  const others = lines.filter(({ answer }) => answer !== 'added')
  const wrong = others.some(({ answer }) => answer === 'noAddress' || answer === 'manyAddresses')
  return (
    <Notice
      tone={wrong ? 'warning' : 'success'}
      live
      title={added > 0 ? t(invitations.outcome, { added }) : t(invitations.nothingNew)}
    >
      {others.length > 0 && (
        <ul>
          {others.map(({ line, text, answer }) => (
            <li key={line}>
              {t(invitations.line, { line })}: <span className="strong">{text}</span>. {t(answers[answer])}.
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
