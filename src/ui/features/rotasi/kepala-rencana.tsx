import { ActionIcon, Button, SegmentedControl, TextInput, Tooltip } from '@mantine/core'
import { IconArrowLeft, IconFileText, IconTrash } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { JenisHasil } from '../../../domain/kit/rule'
import { isTanggal } from '../../../domain/kit/tanggal'
import { WARNA_HASIL } from '../../components/chart/marks'
import { tempatOf } from '../../lib/lokasi'
import { labelHasil, teksRotasi } from '../../text/rotasi'
import { DialogHapus } from './dialog-hapus'
import classes from './kepala-rencana.module.css'
import { type Keadaan, useMeja } from './meja'
import { jalankan, type RuangKerja } from './ruang-kerja'
import { DAFTAR_TAMPILAN } from './tampilan-rencana'

type Props = { readonly tampilan: string; readonly onTampilan: (tampilan: string) => void }

const KEADAAN: readonly Keadaan[] = ['sebelum', 'sesudah', 'perubahan']

/** The head of a plan: name and TMT, what the rules count, which state the chart shows, and the way to the papers. */
export function KepalaRencana({ tampilan, onTampilan }: Props): React.JSX.Element {
  const { ruang } = useMeja()
  const { rencana, isTerkunci } = ruang
  const update = (patch: { readonly nama?: string; readonly tmt?: string }): void =>
    void jalankan(rencana.id, 'rencana.update', {
      id: rencana.id,
      nama: rencana.nama,
      tmt: rencana.tmt,
      catatan: rencana.catatan,
      ...patch
    })
  return (
    <header className={classes.kepala}>
      <Tooltip label={teksRotasi.keDaftar}>
        <ActionIcon component="a" href={tempatOf('/rotasi')} variant="subtle" color="gray" aria-label={teksRotasi.keDaftar}>
          <IconArrowLeft size={18} />
        </ActionIcon>
      </Tooltip>
      <Isian
        className={classes.nama}
        label={teksRotasi.nama}
        value={rencana.nama}
        isValid={(nama) => nama.trim() !== ''}
        onSave={(nama) => update({ nama: nama.trim() })}
        disabled={isTerkunci}
      />
      <Isian
        className={classes.tmt}
        label={teksRotasi.tmtRencana}
        type="date"
        value={rencana.tmt}
        isValid={isTanggal}
        onSave={(tmt) => update({ tmt })}
        disabled={isTerkunci}
      />
      <Hitungan ruang={ruang} />
      <Alat tampilan={tampilan} onTampilan={onTampilan} />
    </header>
  )
}

/** Which view and which state is shown, the way to the papers, and to deletion. */
function Alat({ tampilan, onTampilan }: Props): React.JSX.Element {
  const { ruang, keadaan, setKeadaan } = useMeja()
  const { rencana, isTerkunci } = ruang
  const [isHapus, setHapus] = useState(false)
  return (
    <>
      {DAFTAR_TAMPILAN.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={teksRotasi.caraMelihat}
          data={DAFTAR_TAMPILAN.map(({ id, judul }) => ({ value: id, label: judul }))}
          value={tampilan}
          onChange={onTampilan}
          data-testid="tampilan"
        />
      )}
      <SegmentedControl
        size="xs"
        aria-label={teksRotasi.tampilan}
        data={KEADAAN.map((value) => ({ value, label: teksRotasi[value] }))}
        value={keadaan}
        onChange={setKeadaan}
        data-testid="keadaan"
      />
      <Button
        component="a"
        href={tempatOf('/naskah', { rencana: rencana.id })}
        size="xs"
        leftSection={<IconFileText size={16} />}
        data-testid="ke-naskah"
      >
        {teksRotasi.naskah}
      </Button>
      <Tooltip label={teksRotasi.hapus}>
        <ActionIcon variant="subtle" color="gray" aria-label={teksRotasi.hapus} disabled={isTerkunci} onClick={() => setHapus(true)}>
          <IconTrash size={17} />
        </ActionIcon>
      </Tooltip>
      {isHapus && <DialogHapus rencana={rencana} jumlahLangkah={ruang.langkah.length} onClose={() => setHapus(false)} />}
    </>
  )
}

/** How many findings stand, and how long the chains are. */
function Hitungan({ ruang: { hasil, rantai } }: { readonly ruang: RuangKerja }): React.JSX.Element {
  const terpanjang = Math.max(0, ...rantai.map((r) => r.panjang))
  return (
    <div className={classes.hitungan}>
      <Jumlah hasil="BLOK" n={hasil.jumlah.BLOK} />
      <Jumlah hasil="PERINGATAN" n={hasil.jumlah.PERINGATAN} />
      {hasil.jumlah.TIDAK_DAPAT_DIPERIKSA > 0 && <Jumlah hasil="TIDAK_DAPAT_DIPERIKSA" n={hasil.jumlah.TIDAK_DAPAT_DIPERIKSA} />}
      {rantai.length > 0 && <span className={classes.rantai}>{teksRotasi.rantaiRingkas(rantai.length, terpanjang)}</span>}
    </div>
  )
}

const Jumlah = ({ hasil, n }: { readonly hasil: JenisHasil; readonly n: number }): React.JSX.Element => (
  <span
    className={classes.jumlah}
    data-nol={n === 0 || undefined}
    style={{ '--warna': WARNA_HASIL[hasil] }}
    data-testid={`jumlah-${hasil.toLowerCase()}`}
  >
    <b>{n}</b> {labelHasil[hasil]}
  </span>
)

type IsianProps = {
  readonly className: string | undefined
  readonly label: string
  readonly type?: 'text' | 'date'
  readonly value: string
  readonly isValid: (value: string) => boolean
  readonly onSave: (value: string) => void
  readonly disabled: boolean
}

/** A field that saves itself when it is left or Enter is pressed; Escape brings back what was there. */
function Isian({ className, label, type = 'text', value, isValid, onSave, disabled }: IsianProps): React.JSX.Element {
  const [draf, setDraf] = useState(value)
  useEffect(() => setDraf(value), [value])
  const save = (): void => {
    if (draf === value) return
    if (isValid(draf)) onSave(draf)
    else setDraf(value)
  }
  return (
    <TextInput
      {...(className === undefined ? {} : { className })}
      size="xs"
      type={type}
      aria-label={label}
      title={label}
      value={draf}
      maxLength={120}
      disabled={disabled}
      onChange={({ currentTarget }) => setDraf(currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
        if (event.key === 'Escape') setDraf(value)
      }}
    />
  )
}
