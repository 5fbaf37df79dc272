import { Checkbox, EmptyState, SegmentedControl, TextInput, UnstyledButton } from '@mantine/core'
import { IconChecklist, IconChevronDown, IconChevronRight, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { BERAT_TELAAH, type BeratTelaah } from '../../../domain/organisasi/telaah'
import type { TemuanSusunan } from '../../../domain/organisasi/telaah-susunan'
import { angka } from '../../lib/format'
import { teksBagan } from '../../text/bagan'
import { countBerat, groupTemuan, type KelompokTemuan, matchTemuan } from './kelompok-temuan'
import { useMejaBagan } from './meja-bagan'
import classes from './tab-temuan.module.css'
import { useTelaah } from './use-telaah'

/** Structural findings of the organisation on show, by kind; a click flies there. */
export function TabTemuan(): React.JSX.Element {
  const { view, snapshot } = useMejaBagan()
  const { temuan } = useTelaah()
  const [berat, setBerat] = useState<BeratTelaah | null>(null)
  const [cari, setCari] = useState('')
  const [isDalam, setDalam] = useState(true)
  const dicari = useDeferredValue(cari)
  const akar = view?.akar ?? null
  const dalam = isDalam ? akar : null
  const cocok = useMemo(() => matchTemuan(snapshot, temuan, { cari: dicari, dalam }), [snapshot, temuan, dicari, dalam])
  const jumlah = countBerat(cocok)
  const kelompok = groupTemuan(cocok, berat)
  return (
    <div className={classes.tab} data-testid="temuan-susunan">
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={teksBagan.beratTemuan}
        value={berat ?? SEMUA}
        onChange={(value) => setBerat(BERAT_TELAAH.find((b) => b === value) ?? null)}
        data={[
          { value: SEMUA, label: `${teksBagan.semuaTemuan} ${angka(cocok.length)}` },
          ...BERAT_TELAAH.map((b) => ({ value: b, label: `${teksBagan.berat[b]} ${angka(jumlah[b])}` }))
        ]}
      />
      <TextInput
        size="xs"
        aria-label={teksBagan.saringTemuan}
        placeholder={teksBagan.saringTemuan}
        leftSection={<IconSearch size={14} />}
        value={cari}
        onChange={({ currentTarget: { value } }) => setCari(value)}
        data-testid="saring-temuan"
      />
      {akar && (
        <Checkbox
          size="xs"
          label={teksBagan.hanyaDiFokus(snapshot.unor.get(akar)?.nama ?? '')}
          checked={isDalam}
          onChange={({ currentTarget: { checked } }) => setDalam(checked)}
        />
      )}
      <div data-daftar-temuan>
        {kelompok.map((k) => (
          <Kelompok key={k.judul} kelompok={k} />
        ))}
      </div>
      {kelompok.length === 0 && <Nihil isDisaring={temuan.length > 0} />}
    </div>
  )
}

const SEMUA = 'SEMUA'
/** Findings of one kind shown at first. */
const PERTAMA = 25
const WARNA: Readonly<Record<BeratTelaah, string>> = {
  BERAT: 'var(--mantine-color-bahaya-6)',
  SEDANG: 'var(--mantine-color-emas-6)',
  RINGAN: 'var(--mantine-color-laut-5)'
}

function Kelompok({ kelompok: { judul, berat, dasar, isi } }: { readonly kelompok: KelompokTemuan }): React.JSX.Element {
  const [isOpen, setOpen] = useState(true)
  const [isAll, setAll] = useState(false)
  const shown = isAll ? isi : isi.slice(0, PERTAMA)
  const Panah = isOpen ? IconChevronDown : IconChevronRight
  return (
    <section className={classes.kelompok} style={{ '--warna': WARNA[berat] }} aria-label={judul}>
      <UnstyledButton
        className={classes.judul}
        aria-expanded={isOpen}
        title={dasar}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={walkButtons}
      >
        <Panah size={14} />
        {judul}
        <b>{angka(isi.length)}</b>
      </UnstyledButton>
      {isOpen && shown.map((temuan) => <Temuan key={`${temuan.unorId} ${temuan.pesan}`} temuan={temuan} />)}
      {isOpen && shown.length < isi.length && (
        <UnstyledButton className={classes.lainnya} onClick={() => setAll(true)} onKeyDown={walkButtons}>
          {teksBagan.temuanSemua(isi.length - shown.length)}
        </UnstyledButton>
      )}
    </section>
  )
}

function Temuan({ temuan: { unorId, pesan, dasar } }: { readonly temuan: TemuanSusunan }): React.JSX.Element {
  const { selected, lihat } = useMejaBagan()
  return (
    <UnstyledButton
      className={classes.temuan}
      title={`${teksBagan.lihatDiBagan} · ${dasar}`}
      aria-current={unorId === selected || undefined}
      onClick={() => lihat(unorId)}
      onKeyDown={walkButtons}
      data-unor-id-temuan={unorId}
    >
      {pesan}
    </UnstyledButton>
  )
}

function Nihil({ isDisaring }: { readonly isDisaring: boolean }): React.JSX.Element {
  return (
    <EmptyState
      mt={40}
      icon={<IconChecklist />}
      variant="light"
      title={isDisaring ? teksBagan.temuanTersaring : teksBagan.tidakAdaTemuan}
      description={isDisaring ? undefined : teksBagan.temuanNihilRinci}
    />
  )
}

/** Arrows go from finding to finding. */
function walkButtons(event: React.KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const buttons = [...(event.currentTarget.closest('[data-daftar-temuan]')?.querySelectorAll('button') ?? [])]
  buttons[buttons.findIndex((button) => button === event.currentTarget) + step]?.focus()
  event.preventDefault()
}
