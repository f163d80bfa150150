import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { WAYS } from '#app/domains/orchestra/association/association.ts'
import { changeMember } from '#app/domains/orchestra/association/commands/change-member.server.ts'
import { dropFee } from '#app/domains/orchestra/association/commands/drop-fee.server.ts'
import { endMember } from '#app/domains/orchestra/association/commands/end-member.server.ts'
import { recordFee } from '#app/domains/orchestra/association/commands/record-fee.server.ts'
import { changeMemberInput, dropFeeInput, endMemberInput, feeInput } from '#app/domains/orchestra/association/input.ts'
import { memberView } from '#app/domains/orchestra/association/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraAssociation as words } from '#app/i18n/orchestra-association.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { DateField, NumberField } from '#app/ui/kit/text-fields.tsx'
import { orchestraPath } from '#app/ui/orchestra/account/orchestra-path.ts'
import { MemberFields } from '#app/ui/orchestra/association/member-fields.tsx'

export const meta = titled(words.title)
export const handle = { path: [...orchestraPath, { name: 'association' as const, text: words.title }] }

export const loader = page('signed-in', ({ ctx, actor, params }) => memberView(ctx, actor, params.id ?? ''))

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [changeMemberInput, endMemberInput, feeInput, dropFeeInput]),
  async ({ ctx, actor, locale, params, value }) => {
    const id = params.id ?? ''
    const here = (query = '') => to(addressIn(locale, 'associationMember', { id }) + query)
    switch (value.intent) {
      case 'change': {
        const { intent: _intent, ...facts } = value
        await changeMember(ctx, actor, id, facts)
        return here('?lagret')
      }
      case 'end':
        await endMember(ctx, actor, id, value.leftOn)
        return here()
      case 'fee': {
        const { year, amount, paidOn, how } = value
        await recordFee(ctx, actor, { memberId: id, year, amountOre: amount ?? 0, paidOn, how })
        return here()
      }
      case 'unfee':
        await dropFee(ctx, actor, value.feeId)
        return here()
    }
  },
)

/** One member: what was paid, and the entry in the register. */
export default function AssociationMember() {
  const t = useWords()
  const locale = useLocale()
  const [search] = useSearchParams()
  const { member, today, year, usualOre, municipalities } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const amount = usualOre === null ? '' : String(usualOre / 100).replace('.', ',')
  const fee = formOf(reply, { year, amount, paidOn: today, how: 'vipps' }, 'fee')
  const facts = formOf(reply, { ...member, fees: null }, 'change')
  const end = formOf(reply, { leftOn: today }, 'end')
  return (
    <div className="stack stack--loose">
      <h1>{member.name}</h1>
      {search.has('lagret') && <Notice tone="success" live title={t(words.saved)} />}
      <p className="soft">
        {member.leftOn
          ? t(words.leftOn, { date: sayFullDate(member.leftOn, locale) })
          : t(words.memberSince, { date: sayFullDate(member.joinedOn, locale) })}
      </p>
      <section className="panel stack" aria-labelledby="kontingent">
        <h2 id="kontingent">{t(words.fee)}</h2>
        <DataTable
          caption={t(words.fee)}
          captionHidden
          dense
          rows={member.fees}
          rowKey={({ id }) => id}
          empty={<p className="soft">{t(words.noFees)}</p>}
          columns={[
            { key: 'year', label: t(words.year), names: true, cell: (row) => row.year },
            {
              ...{ key: 'amount', label: t(words.amount), number: true },
              cell: ({ amountOre }) => sayKroner(amountOre, locale),
            },
            { key: 'paidOn', label: t(words.paidOn), cell: ({ paidOn }) => sayFullDate(paidOn, locale) },
            { key: 'how', label: t(words.how), cell: ({ how }) => t(words.way, { way: how }) },
            {
              ...{ key: 'drop', label: t(words.dropFee), unlabelled: true },
              cell: ({ id, year: of }) => (
                <form method="post">
                  <input type="hidden" name="intent" value="unfee" />
                  <input type="hidden" name="feeId" value={id} />
                  <Button variant="quiet" small aria-label={`${t(words.dropFee)}: ${of}`}>
                    {t(words.dropFee)}
                  </Button>
                </form>
              ),
            },
          ]}
        />
        <form method="post" className="form" noValidate>
          <h3>{t(words.recordFee)}</h3>
          <ErrorSummary title={t(faults.fixThese)} errors={fee.summary} />
          <input type="hidden" name="intent" value="fee" />
          <input type="hidden" name="memberId" value={member.id} />
          <NumberField label={t(words.year)} {...fee.field('year')} />
          <NumberField label={t(words.amount)} unit="kr" decimals {...fee.field('amount')} />
          <DateField label={t(words.paidOn)} {...fee.field('paidOn')} />
          <RadioGroup
            label={t(words.how)}
            inline
            choices={WAYS.map((way) => ({ value: way, label: t(words.way, { way }) }))}
            {...fee.field('how')}
          />
          <p className="small soft">
            {member.email ? t(words.receiptGoes, { email: member.email }) : t(words.noReceipt)}
          </p>
          <div>
            <Button>{t(words.feeDo)}</Button>
          </div>
        </form>
      </section>
      <Disclosure summary={t(words.facts)} open={facts.reply !== undefined}>
        <form method="post" className="form" noValidate>
          <ErrorSummary title={t(faults.fixThese)} errors={facts.summary} />
          <input type="hidden" name="intent" value="change" />
          <input type="hidden" name="version" value={member.version} />
          <MemberFields form={facts} municipalities={municipalities} />
          <DateField label={t(words.joinedOn)} {...facts.field('joinedOn')} />
          <CheckboxField label={t(words.playsBox)} {...facts.box('plays')} />
          <CheckboxField label={t(words.boardBox)} {...facts.box('onBoard')} />
          <div>
            <Button>{t(words.save)}</Button>
          </div>
        </form>
      </Disclosure>
      {member.leftOn === null && (
        <Disclosure summary={t(words.end)} open={end.reply !== undefined}>
          <form method="post" className="form" noValidate>
            <ErrorSummary title={t(faults.fixThese)} errors={end.summary} />
            <p>{t(words.endHelp)}</p>
            <input type="hidden" name="intent" value="end" />
            <DateField label={t(words.endWhen)} {...end.field('leftOn')} />
            <div>
              <Button variant="danger">{t(words.endDo)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
    </div>
  )
}
