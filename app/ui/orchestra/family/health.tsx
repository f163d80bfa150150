import { HEALTH_KINDS, KITCHEN_CODES, type KitchenCode } from '#app/domains/orchestra/family/family.ts'
import type { HealthView } from '#app/domains/orchestra/family/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import { orchestraHealth as hea } from '#app/i18n/orchestra-health.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'

type Open = Extract<HealthView, { fresh: true }>

const isCode = (code: string): code is KitchenCode => (KITCHEN_CODES as readonly string[]).includes(code)

/** Why a code is asked for, and the button that sends it. */
export function AskForCode({ email }: { email: string }) {
  const t = useWords()
  return (
    <section className="panel stack" aria-labelledby="kode">
      <h2 id="kode">{t(hea.codeTitle)}</h2>
      <p>{t(hea.codeWhy)}</p>
      <p className="family-address">{t(hea.codeTo, { email })}</p>
      <form method="post">
        <input type="hidden" name="intent" value="code" />
        <Button>{t(hea.codeSend)}</Button>
      </form>
    </section>
  )
}

export function HealthNotes({ view }: { view: Open }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="fortalt">
      <h2 id="fortalt">{t(hea.notes)}</h2>
      {view.notes.length === 0 && <p className="soft">{t(hea.none)}</p>}
      {view.notes.map(({ id, kind, kitchen, text, by, givenAt, deleteOn }) => (
        <article className="panel stack stack--tight" key={id}>
          <h3>{t(hea.kindOf, { kind })}</h3>
          <p className="family-text">{text}</p>
          {isCode(kitchen) && <p>{t(hea.kitchenSees, { what: t(hea.codeOf, { code: kitchen }) })}</p>}
          <p className="soft small">
            {by && `${t(hea.writtenBy, { name: by, day: sayFullDate(civilDateOf(new Date(givenAt)), locale) })}. `}
            {deleteOn && `${t(hea.goes, { day: sayFullDate(deleteOn, locale) })}.`}
          </p>
          {view.can.write && (
            <form method="post">
              <input type="hidden" name="intent" value="drop" />
              <input type="hidden" name="noteId" value={id} />
              <Button variant="quiet" small aria-label={t(hea.dropOf, { kind: t(hea.kindOf, { kind }) })}>
                {t(hea.drop)}
              </Button>
            </form>
          )}
        </article>
      ))}
    </section>
  )
}

/** Writes something new. Without the consent to keep it there is no form, but the way to the consent. */
export function HealthForm({ view, reply }: { view: Open; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const form = formOf(reply, {}, 'add')
  if (!view.consented)
    return (
      <Notice title={t(hea.needsConsent)}>
        <div>
          <LinkButton variant="secondary" href={addressIn(locale, 'childConsents', { id: view.childId })}>
            {t(hea.toConsents)}
          </LinkButton>
        </div>
      </Notice>
    )
  return (
    <section className="stack" aria-labelledby="nytt">
      <h2 id="nytt">{t(hea.add)}</h2>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="intent" value="add" />
        <RadioGroup
          label={t(hea.kind)}
          choices={HEALTH_KINDS.map((kind) => ({ value: kind, label: t(hea.kindOf, { kind }) }))}
          {...form.field('kind')}
        />
        <TextArea label={t(hea.text)} help={t(hea.textHelp)} rows={3} {...form.field('text')} />
        <TextArea label={t(hea.measures)} help={t(hea.measuresHelp)} rows={3} {...form.field('measures')} />
        <SelectField
          label={t(hea.kitchen)}
          ask={t(hea.kitchenNothing)}
          choices={KITCHEN_CODES.map((code) => ({ value: code, label: t(hea.codeOf, { code }) }))}
          {...form.field('kitchen')}
        />
        <div>
          <Button>{t(hea.save)}</Button>
        </div>
      </form>
    </section>
  )
}

/** Who has read, when and where: shown to those whose it is. */
export function HealthReadings({ view, titles }: { view: Open; titles: Record<string, string> }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <Disclosure summary={t(hea.readings)}>
      <div className="stack">
        <p className="soft small">{t(hea.readingsHelp)}</p>
        {view.readings.length === 0 ? (
          <p className="soft">{t(hea.readingsNone)}</p>
        ) : (
          <ul className="family-rows">
            {view.readings.map(({ id, who, at, through, seminarId }) => {
              const where = t(hea.through, { through })
              const title = seminarId ? titles[seminarId] : undefined
              return (
                <li key={id}>
                  {t(hea.readAt, {
                    ...{ who: who || t(fam.guardians), when: sayInstant(new Date(at), locale) },
                    where: title ? t(hea.atSeminar, { title, where }) : where,
                  })}
                </li>
              )
            })}
          </ul>
        )}
      </div>
    </Disclosure>
  )
}
