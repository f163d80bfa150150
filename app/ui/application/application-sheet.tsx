import type { Work } from '#app/domains/art-round/application/application.ts'
import { sayCm } from '#app/domains/art-round/application/sheet.ts'
import type { ApplicationSheetView } from '#app/domains/art-round/application/views.ts'
import { application as words } from '#app/i18n/application.ts'
import { applicationFields } from '#app/i18n/application-fields.ts'
import { applying } from '#app/i18n/applying.ts'
import { callRules } from '#app/i18n/call-rules.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Heading } from '#app/ui/kit/heading.tsx'

/** Everything that was filled in, to be read: by the artist before it is sent, by the secretariat after. */
export function ApplicationSheet({ sheet, level = 3 }: { sheet: ApplicationSheetView; level?: 2 | 3 }) {
  const t = useWords()
  const { works } = sheet
  return (
    <div className="stack stack--parts">
      <About sheet={sheet} level={level} />
      <section className="stack" aria-labelledby="ark-verk">
        <Heading level={level} id="ark-verk" className="apply-part">
          {t(applicationFields.works)}
        </Heading>
        <ol className="plain-list stack stack--loose">
          {works.map((work, index) => (
            <WorkSheet key={work.id} work={work} number={index + 1} level={level} />
          ))}
        </ol>
      </section>
      <Studio sheet={sheet} level={level} />
    </div>
  )
}

function About({
  sheet: { application: a, municipality, members },
  level,
}: {
  sheet: ApplicationSheetView
  level: 2 | 3
}) {
  const t = useWords()
  const none = <span className="soft">{t(applying.notFilledIn)}</span>
  return (
    <section className="stack" aria-labelledby="ark-deg">
      <Heading level={level} id="ark-deg" className="apply-part">
        {t(applicationFields.aboutYou)}
      </Heading>
      <Facts
        facts={[
          {
            term: t(a.applicantKind === 'group' ? callRules.groupName : applicationFields.artistName),
            detail: a.artistName || none,
          },
          ...(a.applicantKind === 'group'
            ? [{ term: t(callRules.members), detail: <Members sheet={members} hidden={!a.membersListed} /> }]
            : []),
          { term: t(applicationFields.municipality), detail: municipality ?? none },
          { term: t(applicationFields.phone), detail: a.phone },
          {
            term: t(applicationFields.address),
            detail: [a.address, `${a.postalCode} ${a.city}`.trim()].filter(Boolean).join(', '),
          },
          {
            term: t(applicationFields.website),
            detail: a.website && (
              <a href={a.website} rel="nofollow noopener">
                {a.website}
              </a>
            ),
          },
          {
            term: t(applicationFields.isNew),
            detail: a.isNew === null ? none : t(a.isNew ? applicationFields.isNewYes : applicationFields.isNewNo),
          },
          {
            term: t(applicationFields.disciplines),
            detail: a.disciplines.map((discipline) => t(words.discipline, { discipline })).join(', ') || none,
          },
          { term: t(applicationFields.practiceYears), detail: a.practiceYears },
          { term: t(applicationFields.degree), detail: a.degree },
          { term: t(applicationFields.statement), detail: a.statement ? <Paragraphs text={a.statement} /> : none },
          { term: t(applicationFields.cv), detail: a.cv && <Paragraphs text={a.cv} /> },
        ]}
      />
    </section>
  )
}

/** Who is in the group, with the addresses that were given; and whether the public may see the names. */
function Members({ sheet, hidden }: { sheet: ApplicationSheetView['members']; hidden: boolean }) {
  const t = useWords()
  if (sheet.length === 0) return <span className="soft">{t(applying.notFilledIn)}</span>
  return (
    <>
      <ul className="plain-list">
        {sheet.map(({ position, name, email }) => (
          <li key={position}>
            {name}
            {email && <span className="soft"> {email}</span>}
          </li>
        ))}
      </ul>
      {hidden && <span className="small soft">{t(callRules.membersHidden)}</span>}
    </>
  )
}

const Paragraphs = ({ text }: { text: string }) => <span style={{ whiteSpace: 'pre-line' }}>{text}</span>

function WorkSheet({
  work,
  number,
  level,
}: {
  work: ApplicationSheetView['works'][number]
  number: number
  level: 2 | 3
}) {
  const t = useWords()
  const locale = useLocale()
  const { heightMm: h, widthMm: w, depthMm: d, priceOre } = work
  return (
    <li className="stack">
      <Heading level={level === 2 ? 3 : 4}>
        {number}. {work.title || t(applying.notFilledIn)}
      </Heading>
      <Facts
        facts={[
          { term: t(applicationFields.workYear), detail: work.year },
          { term: t(applicationFields.technique), detail: work.technique },
          {
            term: t(applicationFields.size),
            detail: sizeOf(work) && t(applicationFields.sizes, { height: cm(h), width: cm(w), depth: cm(d) }),
          },
          { term: t(applicationFields.editionNo), detail: work.editionNo },
          {
            term: t(applicationFields.space),
            detail: t(work.space === 'wall' ? applicationFields.wall : applicationFields.floor),
          },
          {
            term: t(applicationFields.price),
            detail: priceOre === null ? t(applicationFields.notForSale) : sayKroner(priceOre, locale),
          },
        ]}
      />
      {work.shown.length === 0 ? (
        <p className="soft">{t(applying.noPictures)}</p>
      ) : (
        <ul className="plain-list apply-pictures">
          {work.shown.map((picture, index) => (
            <li key={picture.id} className="apply-picture">
              <Art
                picture={picture}
                sizes="(min-width: 40rem) 24rem, 90vw"
                alt={picture.alt || t(applicationFields.picture, { number: index + 1, work: number })}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

const cm = (mm: number | null) => (mm === null ? '' : sayCm(mm))
const sizeOf = ({ heightMm, widthMm, depthMm }: Pick<Work, 'heightMm' | 'widthMm' | 'depthMm'>) =>
  heightMm !== null || widthMm !== null || depthMm !== null

function Studio({ sheet: { application: a }, level }: { sheet: ApplicationSheetView; level: 2 | 3 }) {
  const t = useWords()
  const locale = useLocale()
  const answer = (value: boolean | null) =>
    value === null ? null : t(value ? applicationFields.yes : applicationFields.no)
  const none = <span className="soft">{t(applying.notFilledIn)}</span>
  const rest = [
    { term: t(applicationFields.studioName), detail: a.studioName },
    {
      term: t(applicationFields.studioAddress),
      detail: [a.studioAddress, `${a.studioPostal} ${a.studioCity}`.trim()].filter(Boolean).join(', ') || none,
    },
    { term: t(applicationFields.meetingPoint), detail: a.meetingPoint ? t(applicationFields.yes) : null },
    {
      term: t(applicationFields.position),
      detail: a.studioLat !== null && a.studioLng !== null ? `${a.studioLat}, ${a.studioLng}` : null,
    },
    {
      term: t(applicationFields.studioDays),
      detail: a.studioDays.map((date) => sayDate(date, locale)).join(', ') || none,
    },
    { term: t(applicationFields.stepFree), detail: answer(a.stepFree) },
    { term: t(applicationFields.toilet), detail: answer(a.toilet) },
    { term: t(applicationFields.parking), detail: answer(a.parking) },
    { term: t(applicationFields.transport), detail: a.transport },
    { term: t(applicationFields.directions), detail: a.directions },
  ]
  return (
    <section className="stack" aria-labelledby="ark-atelier">
      <Heading level={level} id="ark-atelier" className="apply-part">
        {t(applicationFields.studio)}
      </Heading>
      <Facts
        facts={[
          { term: t(applicationFields.hasStudio), detail: answer(a.hasStudio) ?? none },
          ...(a.hasStudio ? rest : []),
        ]}
      />
    </section>
  )
}
