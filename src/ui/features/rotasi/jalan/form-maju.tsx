import { Button, Group, Select, TextInput, type TextInputProps } from '@mantine/core'
import { useMemo, useState } from 'react'
import { isTanggal, type Tanggal } from '../../../../domain/kit/tanggal'
import { isTertutup } from '../../../../domain/mutasi/gerbang'
import { type Majuan, penghalangMaju, statusBerikut } from '../../../../domain/mutasi/maju-rencana'
import type { StatusRencana } from '../../../../domain/mutasi/rencana'
import { useAsk } from '../../../lib/use-ask'
import { usePetugas } from '../../../lib/use-petugas'
import { artiStatusRencana, labelDokumenTahap, labelStatusRencana, labelTanggalTahap, teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import { jalankan } from '../ruang-kerja'
import { DaftarPenghalang } from './penghalang'
import { perjalananOf } from './perjalanan'
import { useSkTerbit } from './sk-terbit'
import classes from './tahapan.module.css'

/** The next stage: what holds the plan up, and day, person and paper that are written down of it. */
export function FormMaju({ onBuka }: { readonly onBuka: (tab: string) => void }): React.JSX.Element {
  const { ruang } = useMeja()
  const hariIni = useAsk('aplikasi.info', null).data?.hariIni ?? ''
  const perjalanan = useMemo(() => perjalananOf(ruang), [ruang])
  const berikut = useMemo(() => statusBerikut(perjalanan), [perjalanan])
  const [dipilih, setStatus] = useState<StatusRencana | null>(null)
  const status = dipilih !== null && berikut.includes(dipilih) ? dipilih : (berikut.at(-1) ?? null)
  if (status === null) return <p className={classes.arti}>{teksJalan.sudahSelesai}</p>
  return (
    <section className={classes.maju} aria-label={teksJalan.berikut}>
      <h3>{teksJalan.berikut}</h3>
      <Select
        aria-label={teksJalan.berikut}
        data={berikut.map((s) => ({ value: s, label: labelStatusRencana[s] }))}
        value={status}
        allowDeselect={false}
        onChange={(value) => setStatus(berikut.find((s) => s === value) ?? null)}
        data-testid="tahap-berikut"
      />
      <p className={classes.arti}>{artiStatusRencana[status]}</p>
      {hariIni !== '' && <Isian key={status} status={status} hariIni={hariIni} onBuka={onBuka} />}
    </section>
  )
}

type IsianProps = { readonly status: StatusRencana; readonly hariIni: Tanggal; readonly onBuka: (tab: string) => void }

/** What is written down of the stage, and what still stands before it. */
function Isian({ status, hariIni, onBuka }: IsianProps): React.JSX.Element {
  const { ruang } = useMeja()
  const { id, status: dari } = ruang.rencana
  const [isi, setIsi] = useState(useIsiAwal(status, hariIni))
  const [petugas, setPetugas] = usePetugas()
  const majuan = useMemo(() => majuanOf(status, isi, petugas), [status, isi, petugas])
  const penghalang = useMemo(() => (majuan ? penghalangMaju(perjalananOf(ruang), majuan) : []), [ruang, majuan])
  const isReady = majuan !== null && petugas.trim() !== '' && !isTertutup(penghalang)
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    if (majuan) void jalankan(id, 'rencana.advance', { id, dari, ...majuan })
  }
  return (
    <form onSubmit={send}>
      <DaftarPenghalang penghalang={penghalang} onBuka={onBuka} />
      <div className={classes.medan}>
        <Medan
          label={labelTanggalTahap(status)}
          type="date"
          max={hariIni}
          nilai={isi.tanggal}
          onNilai={(tanggal) => setIsi({ ...isi, tanggal })}
          required
        />
        <Medan label={teksJalan.oleh} nilai={petugas} onNilai={setPetugas} required data-testid="tahap-oleh" />
        <Medan
          className={status === 'UNDANGAN' ? '' : (classes.lebar ?? '')}
          label={labelDokumenTahap[status]}
          nilai={isi.dokumen}
          onNilai={(dokumen) => setIsi({ ...isi, dokumen })}
          maxLength={160}
          data-testid="tahap-dokumen"
        />
        {status === 'UNDANGAN' && (
          <Medan label={teksJalan.tanggalLantikRencana} type="date" nilai={isi.lantik} onNilai={(lantik) => setIsi({ ...isi, lantik })} />
        )}
      </div>
      <Group justify="flex-end">
        <Button type="submit" disabled={!isReady} onClick={sekaliKlik} data-testid="tahap-maju">
          {teksJalan.majuKe(labelStatusRencana[status])}
        </Button>
      </Group>
    </form>
  )
}

/** The button for the stage after comes to stand under the mouse: the second click of a double click is not meant for it. */
const sekaliKlik = (event: React.MouseEvent): void => {
  if (event.detail > 1) event.preventDefault()
}

type MedanProps = Omit<TextInputProps, 'value' | 'onChange'> & { readonly nilai: string; readonly onNilai: (nilai: string) => void }

const Medan = ({ nilai, onNilai, ...lain }: MedanProps): React.JSX.Element => (
  <TextInput value={nilai} onChange={({ currentTarget }) => onNilai(currentTarget.value)} {...lain} />
)

type Isi = { readonly tanggal: string; readonly dokumen: string; readonly lantik: string }

/** What is known already: the decree that was issued, the day that was fixed. */
function useIsiAwal(status: StatusRencana, hariIni: Tanggal): Isi {
  const { ruang } = useMeja()
  const sk = useSkTerbit()
  const lantik = ruang.rencana.tanggalLantik ?? ''
  if (status !== 'SK_TERBIT') return { tanggal: hariIni, dokumen: '', lantik }
  return { tanggal: sk.tanggal ?? hariIni, dokumen: sk.nomor, lantik }
}

/** The stage as the gate and the command are asked about it; null while its day is not typed out. */
function majuanOf(status: StatusRencana, { tanggal, dokumen, lantik }: Isi, oleh: string): Majuan | null {
  if (!isTanggal(tanggal)) return null
  const majuan = { status, tanggal, oleh, dokumen: dokumen.trim() || null, catatan: null }
  return status === 'UNDANGAN' && isTanggal(lantik) ? { ...majuan, tanggalLantik: lantik } : majuan
}
