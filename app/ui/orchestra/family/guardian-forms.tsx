import { RELATIONS } from '#app/domains/orchestra/family/family.ts'
import type { ChildLine, FamilyView } from '#app/domains/orchestra/family/views.ts'
import { orchestraChild as chi } from '#app/i18n/orchestra-child.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import { orchestraRegistration as reg } from '#app/i18n/orchestra-registration.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { CheckboxField, CheckboxGroup, RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { HomeFields } from './home-fields.tsx'

type You = FamilyView['you']

/** Who one is and how one is reached: one's own alone. */
export function GuardianForm({
  you,
  reply,
  municipalities,
}: {
  you: You
  reply: Reply | undefined
  municipalities: readonly { id: string; name: string }[]
}) {
  const t = useWords()
  const form = formOf(reply, { name: you.name, phone: you.phone, ...you.home }, 'guardian')
  return (
    <form method="post" className="stack" noValidate>
      <input type="hidden" name="intent" value="guardian" />
      {you.email && <p className="soft small family-address">{t(fam.signInEmail, { email: you.email })}</p>}
      <TextField label={t(fam.name)} autoComplete="name" required {...form.field('name')} />
      <TextField
        label={t(fam.phone)}
        help={t(fam.phoneHelp)}
        optional={t(reg.optional)}
        type="tel"
        autoComplete="tel"
        {...form.field('phone')}
      />
      <HomeFields form={form} municipalities={municipalities} own />
      <div>
        <Button variant="secondary">{t(fam.saveYou)}</Button>
      </div>
    </form>
  )
}

/** More numbers and addresses. */
export function ContactList({ you, reply }: { you: You; reply: Reply | undefined }) {
  const t = useWords()
  const refused = reply?.intent === 'add-contact' ? reply.values.kind : undefined
  return (
    <div className="stack">
      <h3>{t(fam.contacts)}</h3>
      <p className="soft small">{t(fam.contactsHelp)}</p>
      {you.contacts.length > 0 && (
        <ul className="family-rows">
          {you.contacts.map(({ id, value }) => (
            <li key={id}>
              <span className="family-address">{value}</span>
              <form method="post">
                <input type="hidden" name="intent" value="drop-contact" />
                <input type="hidden" name="contactId" value={id} />
                <Button variant="quiet" small aria-label={t(fam.dropContact, { value })}>
                  {t(fam.drop)}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {(['phone', 'email'] as const).map((kind) => {
        const form = formOf(refused === kind ? reply : undefined, {}, 'add-contact')
        return (
          <form method="post" className="stack stack--tight" noValidate key={kind}>
            <input type="hidden" name="intent" value="add-contact" />
            <input type="hidden" name="kind" value={kind} />
            <TextField
              label={t(kind === 'phone' ? fam.contactPhone : fam.contactEmail)}
              type={kind === 'phone' ? 'tel' : 'email'}
              id={refused === kind ? undefined : `contact-${kind}`}
              autoComplete="off"
              {...form.field('value')}
            />
            <div>
              <Button variant="secondary" small>
                {t(fam.addContact)}
              </Button>
            </div>
          </form>
        )
      })}
    </div>
  )
}

/** What one's own link to a child says. */
export function LinkForm({ child, reply }: { child: ChildLine; reply: Reply | undefined }) {
  const t = useWords()
  const { childId, firstName, link } = child
  if (!link) return null
  const mine = reply?.values.childId === childId ? reply : undefined
  const form = formOf(mine, { ...link }, 'link')
  const id = (name: string) => ({ id: `link-${childId}-${name}` })
  return (
    <form method="post" className="stack" noValidate>
      <input type="hidden" name="intent" value="link" />
      <input type="hidden" name="childId" value={childId} />
      <h4>{t(fam.yourLink, { name: firstName })}</h4>
      <RadioGroup
        label={t(fam.relation)}
        choices={RELATIONS.map((relation) => ({ value: relation, label: t(fam.relationOf, { relation }) }))}
        inline
        {...form.field('relation')}
        {...id('relation')}
      />
      <CheckboxField
        label={t(fam.receivesMail)}
        help={t(fam.receivesMailHelp)}
        {...form.box('receivesMail')}
        {...id('receivesMail')}
      />
      <CheckboxField label={t(fam.maySign)} {...form.box('maySign')} {...id('maySign')} />
      <CheckboxField label={t(fam.mayPickUp)} {...form.box('mayPickUp')} {...id('mayPickUp')} />
      <div>
        <Button variant="secondary" small>
          {t(fam.saveLink)}
        </Button>
      </div>
    </form>
  )
}

/** Asks another guardian in, and what was asked before. */
export function InviteForm({ view, reply }: { view: Pick<FamilyView, 'children' | 'sent'>; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const signed = view.children.filter(({ link }) => link?.maySign)
  const form = formOf(reply, { childIds: signed.map(({ childId }) => childId), relation: 'other' }, 'invite')
  return (
    <div className="stack">
      <p className="soft small measure">{t(fam.inviteHelp)}</p>
      {view.sent.length > 0 && (
        <>
          <h3>{t(fam.sent)}</h3>
          <ul className="family-rows">
            {view.sent.map(({ id, name, email, children, expiresAt }) => (
              <li key={id}>
                <span className="family-address">
                  {t(fam.sentTo, {
                    ...{ name, email, children: children.join(', ') },
                    day: sayFullDate(civilDateOf(new Date(expiresAt)), locale),
                  })}
                </span>
                <form method="post">
                  <input type="hidden" name="intent" value="withdraw-invitation" />
                  <input type="hidden" name="invitationId" value={id} />
                  <Button variant="quiet" small>
                    {t(fam.withdraw)}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="intent" value="invite" />
        <CheckboxGroup
          label={t(fam.inviteFor)}
          choices={signed.map(({ childId, firstName }) => ({ value: childId, label: firstName }))}
          name="childIds"
          error={form.error('childIds')}
          defaultValues={form.values('childIds')}
        />
        <TextField label={t(fam.name)} autoComplete="off" {...form.field('name')} id="invite-name" />
        <TextField label={t(fam.email)} type="email" autoComplete="off" {...form.field('email')} id="invite-email" />
        <RadioGroup
          label={t(fam.theirRelation)}
          choices={RELATIONS.map((relation) => ({ value: relation, label: t(fam.relationOf, { relation }) }))}
          inline
          {...form.field('relation')}
          id="invite-relation"
        />
        <div>
          <Button variant="secondary">{t(fam.sendInvitation)}</Button>
        </div>
      </form>
    </div>
  )
}

/** The own page of answers, and how to make its address anew. */
export function OwnLinks({ you }: { you: You }) {
  const t = useWords()
  return (
    <div className="stack">
      <p className="soft small measure">{t(chi.linkHelp)}</p>
      {you.replyPath && (
        <p>
          <a href={you.replyPath}>{t(chi.openLink)}</a>
        </p>
      )}
      <Renew which="reply" />
    </div>
  )
}

/** The family's calendar: one tap into the phone's own, the address for other programs, and how to make it anew. */
export function Calendar({ url }: { url: string }) {
  const t = useWords()
  return (
    <section aria-labelledby="kalender" className="stack">
      <h2 id="kalender">{t(chi.calendar)}</h2>
      <p className="soft small">{t(chi.calendarHelp)}</p>
      <div>
        <LinkButton variant="secondary" href={url.replace(/^https?:/, 'webcal:')}>
          {t(chi.subscribe)}
        </LinkButton>
      </div>
      <Disclosure summary={t(chi.calendarAddress)}>
        <div className="stack">
          <p className="small family-address">{url}</p>
          <Renew which="calendar" />
        </div>
      </Disclosure>
    </section>
  )
}

function Renew({ which }: { which: 'reply' | 'calendar' }) {
  const t = useWords()
  return (
    <form method="post" className="stack stack--tight">
      <input type="hidden" name="intent" value="renew-link" />
      <input type="hidden" name="which" value={which} />
      <p className="soft small measure">{t(which === 'reply' ? chi.renewHelp : chi.renewCalendarHelp)}</p>
      <div>
        <Button variant="secondary" small>
          {t(which === 'reply' ? chi.renewReply : chi.renewCalendar)}
        </Button>
      </div>
    </form>
  )
}
