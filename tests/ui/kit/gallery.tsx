import { Art, type Picture, Thumb } from '#app/ui/kit/art.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Card } from '#app/ui/kit/card.tsx'
import { CheckboxField, CheckboxGroup, RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { NeedleMark, Waiting } from '#app/ui/kit/needle-mark.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { ProgressBar } from '#app/ui/kit/progress-bar.tsx'
import { SaveStatus } from '#app/ui/kit/save-status.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { Stepper } from '#app/ui/kit/stepper.tsx'
import { Steps } from '#app/ui/kit/steps.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, FileField, NumberField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'

export const picture = (over: Partial<Picture> = {}): Picture => ({
  key: 'demo-1',
  width: 1800,
  height: 1200,
  stage: 'full',
  placeholder: '',
  colour: '#8a5a44',
  ...over,
})

interface Row {
  id: string
  artist: string
  place: string
  score: string
  visits: number | null
}

export const ROWS: Row[] = [
  { id: '1', artist: 'Åse Bjørnøy (demo)', place: 'Asker', score: '5,67', visits: 212 },
  { id: '2', artist: 'Demo Dahl', place: 'Bærum', score: '5,33', visits: 98 },
  { id: '3', artist: 'Ørjan Prøve', place: 'Hole', score: '5,00', visits: null },
]

export const COLUMNS: Column<Row>[] = [
  { key: 'artist', label: 'Kunstner', cell: (row) => row.artist, names: true, sortHref: '?sorter=navn' },
  { key: 'place', label: 'Kommune', cell: (row) => row.place },
  {
    key: 'score',
    label: 'Snitt',
    cell: (row) => row.score,
    number: true,
    sortHref: '?sorter=snitt',
    sorted: 'descending',
  },
  { key: 'visits', label: 'Besøk', cell: (row) => row.visits ?? 'ikke meldt', number: true },
  { key: 'open', label: 'Åpne', cell: (row) => <a href={`/a/${row.id}`}>Åpne søknaden</a>, unlabelled: true },
]

/** Every part of the kit in its states, in the order of a page. All persons in it are invented. */
export function Gallery() {
  return (
    <div className="page section stack stack--parts">
      <header className="stack">
        <p className="kicker">
          <NeedleMark /> Kunst rett vest
        </p>
        <h1>Alle delene</h1>
        <p className="lede">Overskrifter, felt, tabeller og bilder, hver i sine tilstander.</p>
      </header>
      <section className="stack">
        <h2>Knapper</h2>
        <div className="cluster">
          <Button>Send søknaden</Button>
          <Button variant="secondary">Lagre og fortsett senere</Button>
          <Button variant="quiet">Avbryt</Button>
          <Button variant="danger">Trekk søknaden</Button>
          <Button disabled>Venter</Button>
          <LinkButton href="/kart">Se kartet</LinkButton>
          <LinkButton href="/liste" variant="secondary" small>
            Last ned listen
          </LinkButton>
        </div>
        <div className="cluster">
          <SaveStatus state="saved" text="Lagret kl. 14.05" />
          <SaveStatus state="saving" text="Lagrer …" />
          <SaveStatus state="waiting" text="Ikke sendt ennå – venter på nett" />
          <SaveStatus state="failed" text="Ikke lagret. Prøv igjen." />
          <Waiting text="Henter bildene" />
        </div>
      </section>
      <section className="split split--half">
        <form className="form" aria-label="Felt">
          <h2>Felt</h2>
          <ErrorSummary
            title="Rett opp to ting før du sender"
            errors={[
              { href: `#${fieldId('title')}`, text: 'Skriv tittelen på verket' },
              { href: `#${fieldId('kind')}`, text: 'Velg om verket er til salgs' },
              { href: '', text: 'Skjemaet er åpnet i to vinduer' },
            ]}
          />
          <TextField
            label="Tittel"
            name="title"
            help="Slik den skal stå på skiltet."
            error="Skriv tittelen på verket"
            required
          />
          <TextField label="Nettsted" name="web" optional="valgfritt" type="url" defaultValue="https://eksempel.no" />
          <TextArea
            label="Om arbeidet"
            name="statement"
            help="Hva du arbeider med nå, med dine egne ord."
            length={{ most: 1200, sayMost: 'Høyst 1200 tegn', sayLeft: (left) => `${left} tegn igjen` }}
          />
          <div className="cluster">
            <NumberField label="Høyde" name="height" unit="cm" defaultValue="120" />
            <DateField label="Dag" name="day" defaultValue="2013-09-14" />
            <TimeField label="Åpner" name="opens" defaultValue="12:00" />
          </div>
          <SelectField
            label="Kommune"
            name="municipality"
            ask="Velg kommune"
            choices={[
              { value: '0220', label: 'Asker' },
              { value: '0219', label: 'Bærum' },
            ]}
          />
          <RadioGroup
            label="Er verket til salgs?"
            name="kind"
            error="Velg om verket er til salgs"
            choices={[
              { value: 'yes', label: 'Ja', help: 'Vestregionen tar 30 prosent av salg på fellesutstillingen.' },
              { value: 'no', label: 'Nei' },
            ]}
          />
          <div className="scale">
            <RadioGroup
              label="Kunstnerisk kvalitet"
              name="score"
              inline
              defaultValue="5"
              choices={['1', '2', '3', '4', '5', '6', '7'].map((value) => ({ value, label: value }))}
            />
          </div>
          <CheckboxGroup
            label="Åpent"
            name="days"
            inline
            defaultValues={['sat']}
            choices={[
              { value: 'sat', label: 'Lørdag 14. september' },
              { value: 'sun', label: 'Søndag 15. september' },
            ]}
          />
          <CheckboxField
            label="Jeg er til stede i atelieret begge dagene"
            name="present"
            help="Det er et vilkår for å delta."
          />
          <FileField label="Bilder" name="pictures" help="JPEG, PNG eller HEIC, høyst 40 MB hver." multiple />
          <Stepper label="Besøk i dag" name="visits" defaultValue={42} less="Én færre" more="Én til" />
        </form>
        <div className="stack stack--loose">
          <h2>Beskjeder</h2>
          <Notice tone="info" title="Fristen er fredag 1. mars kl. 23.59">
            <p>Du kan rette i søknaden helt til fristen.</p>
          </Notice>
          <Notice tone="success" title="Søknaden er sendt" live />
          <Notice tone="warning">Ett bilde er mindre enn 1000 piksler bredt.</Notice>
          <Notice tone="danger" title="Bildet kunne ikke leses" />
          <div className="cluster">
            <Tag>Utkast</Tag>
            <Tag tone="accent">Debutant</Tag>
            <Tag tone="info">Mottatt</Tag>
            <Tag tone="success">Antatt</Tag>
            <Tag tone="warning">Venteliste</Tag>
            <Tag tone="danger">Frist ute</Tag>
          </div>
          <Steps
            label="Søknaden"
            steps={[
              { text: 'Om deg', state: 'done', stateText: 'Ferdig', href: '#om' },
              { text: 'Verkene', state: 'now', stateText: 'Nå', detail: 'Mangler pris på to verk' },
              { text: 'Atelieret', state: 'next', stateText: 'Gjenstår' },
            ]}
          />
          <ProgressBar label="Bilder som er lest inn" value={140} most={197} text="140 av 197" />
          <Disclosure summary="Hva ser juryen?">Juryen ser verkene uten navn.</Disclosure>
          <Disclosure summary="Når får jeg svar?" open>
            Alle får svar samtidig, i april.
          </Disclosure>
          <EmptyState title="Ingen søknader ennå" action={<LinkButton href="/ny">Åpne utlysningen</LinkButton>}>
            Søknadene kommer hit når utlysningen er åpen.
          </EmptyState>
          <Facts
            facts={[
              { term: 'Teknikk', detail: 'Olje på lerret' },
              { term: 'Mål', detail: '120 × 90 cm' },
              { term: 'Pris', detail: '31 000 kr' },
              { term: 'Utelatt', detail: '' },
            ]}
          />
        </div>
      </section>
      <section className="stack">
        <h2>Tall</h2>
        <div className="grid">
          <StatTile figure="11 321" counts="besøk i atelierene" href="/tall/besok" basis="87 av 105 har meldt" />
          <StatTile figure="197" counts="søknader" />
          <StatTile figure="ikke meldt" counts="salg på utstillingen" />
        </div>
        <DataTable
          caption="Rangering"
          columns={COLUMNS}
          rows={ROWS}
          rowKey={(row) => row.id}
          empty="Ingen rader"
          mark={(row) => (row.id === '2' ? 'near' : undefined)}
          ruleAfter={(row) => row.id === '2' && 'Her går grensen: 105 plasser'}
          sums={{ visits: '310' }}
          sumLabel="Sum"
        />
        <Pager
          label="Sider med søknader"
          position="Side 2 av 8"
          previous={{ href: '?side=1', text: 'Forrige' }}
          next={{ href: '?side=3', text: 'Neste' }}
        />
      </section>
      <section className="stack">
        <h2>Bilder og nummer</h2>
        <div className="cluster">
          <StudioNumber number={7} prefix="Atelier" size="small" />
          <StudioNumber number={42} prefix="Atelier" />
          <StudioNumber number={105} prefix="Atelier" size="large" />
          <Thumb
            picture={picture({ key: 'demo-2', width: 900, height: 1400 })}
            alt="Rødt felt mot grått"
            focus={{ x: 0.3, y: 0.2 }}
          />
        </div>
        <ul className="wall">
          {(['full', 'preview', 'failed'] as const).map((stage, index) => (
            <li key={stage} style={{ '--ratio': [1.5, 0.75, 1][index] } as React.CSSProperties}>
              <figure className="plate">
                <Art
                  picture={picture({
                    key: `demo-${index + 3}`,
                    stage,
                    width: [1500, 900, 1000][index] ?? 1,
                    height: [1000, 1200, 1000][index] ?? 1,
                  })}
                  sizes="(min-width: 60rem) 30vw, 100vw"
                  alt={`Oppdiktet verk ${index + 1}`}
                  eager={index === 0}
                />
                <figcaption>
                  <span className="plate__title">Uten tittel {index + 1}</span> Olje på lerret
                </figcaption>
              </figure>
            </li>
          ))}
        </ul>
        <div className="grid">
          <Card title="Meld besøk" href="/min-side/besok" emphasis footer="Frist søndag 22. september">
            <p>Hvor mange kom på lørdag?</p>
          </Card>
          <Card title="Deltakelsen din">
            <p>Du har svart ja.</p>
          </Card>
        </div>
      </section>
    </div>
  )
}
