import { Button, Group, Select, TextInput } from '@mantine/core'
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

function Isian({ status, hariIni, onBuka }: IsianProps): React.JSX.Element {
  const { ruang } = useMeja()
  const { rencana } = ruang
  const sk = useSkTerbit()
  const isSk = status === 'SK_TERBIT'
  const [tanggal, setTanggal] = useState<string>((isSk ? sk.tanggal : null) ?? hariIni)
  const [dokumen, setDokumen] = useState(isSk ? sk.nomor : '')
  const [lantik, setLantik] = useState<string>(rencana.tanggalLantik ?? '')
  const [petugas, setPetugas] = usePetugas()
  const majuan: Majuan = {
    status,
    tanggal,
    oleh: petugas,
    dokumen: dokumen.trim() || null,
    catatan: null,
    ...(status === 'UNDANGAN' && isTanggal(lantik) ? { tanggalLantik: lantik } : {})
  }
  const penghalang = useMemo(
    () => (isTanggal(tanggal) ? penghalangMaju(perjalananOf(ruang), { ...majuan, tanggal }) : []),
    [ruang, status, tanggal, lantik, majuan.dokumen === null]
  )
  const isReady = isTanggal(tanggal) && petugas.trim() !== '' && !isTertutup(penghalang)
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    void jalankan(rencana.id, 'rencana.advance', { id: rencana.id, ...majuan })
  }
  return (
    <form onSubmit={send}>
      <DaftarPenghalang penghalang={penghalang} onBuka={onBuka} />
      <div className={classes.medan}>
        <TextInput
          label={labelTanggalTahap(status)}
          type="date"
          max={hariIni}
          value={tanggal}
          onChange={({ currentTarget }) => setTanggal(currentTarget.value)}
          required
        />
        <TextInput
          label={teksJalan.oleh}
          value={petugas}
          onChange={({ currentTarget }) => setPetugas(currentTarget.value)}
          required
          data-testid="tahap-oleh"
        />
        <TextInput
          className={status === 'UNDANGAN' ? '' : (classes.lebar ?? '')}
          label={labelDokumenTahap[status]}
          value={dokumen}
          onChange={({ currentTarget }) => setDokumen(currentTarget.value)}
          maxLength={160}
          data-testid="tahap-dokumen"
        />
        {status === 'UNDANGAN' && (
          <TextInput
            label={teksJalan.tanggalLantikRencana}
            type="date"
            value={lantik}
            onChange={({ currentTarget }) => setLantik(currentTarget.value)}
          />
        )}
      </div>
      <Group justify="flex-end">
        <Button type="submit" disabled={!isReady} data-testid="tahap-maju">
          {teksJalan.majuKe(labelStatusRencana[status])}
        </Button>
      </Group>
    </form>
  )
}
