import type { Section } from '#app/domains/art-round/edition/sections.ts'
import type { EditionView } from '#app/domains/art-round/edition/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { editionScreens } from '#app/i18n/edition-screens.ts'
import { invitations } from '#app/i18n/invitations.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { CheckboxGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import { AddCall, CallTexts } from './call-section.tsx'
import { CallTermsFields } from './call-terms.tsx'
import { DatesFields } from './dates-fields.tsx'
import { DayRows, dayValues, SeriesFields, seriesValues } from './day-rows.tsx'
import { SectionForm } from './section-form.tsx'
import { SideBySide } from './side-by-side.tsx'

interface Props {
  view: EditionView
  reply: Reply | undefined
  /** The form that has just been saved. */
  saved: string | null
}

const windowWords = {
  before: editionScreens.windowBefore,
  open: editionScreens.windowOpen,
  closed: editionScreens.windowClosed,
}

/** Every form of an edition, each saved by itself. */
export function EditionSections({ view, reply, saved }: Props) {
  const t = useWords()
  const { edition, calls, call, days, values, windows, municipalities, can } = view
  const common = (section: Section, defaults: Record<string, string | string[]> = values[section]) => ({
    section,
    values: values[section],
    saved: saved === section,
    mayEdit: can.edit,
    form: formOf(reply, defaults, section),
  })
  const dates = common('dates')
  const terms = common('terms')
  const venue = common('venue')
  const hosts = common('hosts', { ...values.hosts, hosts: (values.hosts.hosts ?? '').split(',').filter(Boolean) })
  const open = common('days', { ...dayValues(days), ...seriesValues })
  const names = municipalities.map(({ name }) => name)
  return (
    <>
      <SectionForm
        {...dates}
        title={t(editionScreens.dates)}
        help={t(editionScreens.datesHelp)}
        deed={t(editionScreens.saveDates)}
      >
        {dates.saved && calls.some(({ id }) => windows[id] === 'closed') && (
          <Notice>{t(editionScreens.callIsClosed)}</Notice>
        )}
        <DatesFields
          form={dates.form}
          help={can.edit && calls.some(({ id }) => windows[id] === 'open') ? t(editionScreens.closeEarly) : undefined}
          calls={calls.map((one) => ({
            id: one.id,
            title: calls.length > 1 ? one.titleNb : t(editionScreens.callWindow),
            state: (
              <Tag tone={windows[one.id] === 'open' ? 'success' : undefined}>
                {t(windowWords[windows[one.id] ?? 'before'])}
              </Tag>
            ),
          }))}
        />
      </SectionForm>
      <SectionForm
        {...open}
        title={t(editionScreens.days)}
        help={t(editionScreens.daysHelp)}
        deed={t(editionScreens.saveDays)}
      >
        <DayRows form={open.form} days={days} />
        {can.edit && <SeriesFields form={open.form} />}
      </SectionForm>
      {call && <CallPart view={view} reply={reply} saved={saved} />}
      <SectionForm {...terms} title={t(editionScreens.terms)} deed={t(editionScreens.saveTerms)}>
        <NumberField label={t(editionScreens.capacity)} {...terms.form.field('capacity')} />
        <NumberField
          label={t(editionScreens.commission)}
          unit={t(editionScreens.percent)}
          {...terms.form.field('commission')}
        />
        <NumberField
          label={t(editionScreens.prize)}
          optional={t(editionScreens.optional)}
          unit={t(editionScreens.kroner)}
          decimals
          {...terms.form.field('prize')}
        />
        <SelectField
          label={t(editionScreens.leader)}
          optional={t(editionScreens.optional)}
          ask={t(editionScreens.noneChosen)}
          choices={[...new Set([...names, ...(edition.leader ? [edition.leader] : [])])].map((name) => ({
            value: name,
            label: name,
          }))}
          {...terms.form.field('leader')}
        />
      </SectionForm>
      <SectionForm
        {...hosts}
        title={t(editionScreens.hosts)}
        help={t(editionScreens.hostsHelp)}
        deed={t(editionScreens.saveHosts)}
      >
        {municipalities.length === 0 ? (
          <p>{t(editionScreens.noMembers)}</p>
        ) : (
          <>
            <CheckboxGroup
              label={t(editionScreens.hosts)}
              name="hosts"
              error={hosts.form.error('hosts')}
              defaultValues={hosts.form.values('hosts')}
              choices={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
              inline
            />
            <SelectField
              label={t(editionScreens.lead)}
              help={t(editionScreens.leadHelp)}
              ask={t(editionScreens.noneChosen)}
              choices={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
              {...hosts.form.field('lead')}
            />
          </>
        )}
      </SectionForm>
      <SectionForm {...venue} title={t(editionScreens.venue)} deed={t(editionScreens.saveVenue)}>
        <TextField label={t(editionScreens.venueName)} {...venue.form.field('venue')} />
        <TextField label={t(editionScreens.venueAddress)} {...venue.form.field('venueAddress')} />
        <TextField label={t(editionScreens.venuePlace)} width="medium" {...venue.form.field('venuePlace')} />
        <fieldset>
          <legend className="strong" style={{ marginBottom: 'var(--s3)' }}>
            {t(editionScreens.position)}
          </legend>
          <SideBySide>
            <NumberField label={t(editionScreens.lat)} decimals {...venue.form.field('venueLat')} />
            <NumberField label={t(editionScreens.lng)} decimals {...venue.form.field('venueLng')} />
          </SideBySide>
        </fieldset>
      </SectionForm>
    </>
  )
}

/** The texts and demands of one call, and the way to the others. */
function CallPart({ view, reply, saved }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { calls, call, values, can } = view
  if (!call) return null
  const form = formOf(reply, values.call, 'call')
  const titleOf = (one: typeof call) => (locale === 'nb' ? one.titleNb : one.titleEn)
  return (
    <>
      <SectionForm
        section="call"
        title={t(editionScreens.call)}
        deed={t(editionScreens.saveCall)}
        form={form}
        values={values.call}
        saved={saved === 'call'}
        mayEdit={can.edit}
      >
        {calls.length > 1 && (
          <nav aria-label={t(editionScreens.calls)}>
            <ul className="plain-list cluster switch">
              {calls.map((one) => (
                <li key={one.id}>
                  <a href={`?utlysning=${one.id}#call`} aria-current={one.id === call.id ? 'true' : undefined}>
                    {titleOf(one)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {can.edit && call.kind === 'invited' && (
          <p>
            <LinkButton
              variant="secondary"
              href={addressIn(locale, 'callInvitations', { year: view.edition.year, callId: call.id })}
            >
              {t(invitations.toInvited)}
            </LinkButton>
          </p>
        )}
        <CallTexts form={form} call={call} />
        <CallTermsFields form={form} call={call} edition={view.edition} values={values.call} />
      </SectionForm>
      {can.edit && (
        <AddCall
          form={formOf(
            reply,
            { 'added.kind': 'side', 'added.opensTime': '00:00', 'added.closesTime': '23:59' },
            'addCall',
          )}
        />
      )}
    </>
  )
}
