import { Button, Group, Select, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Tanggal } from '../../../../domain/kit/tanggal'
import { isTertutup } from '../../../../domain/mutasi/gerbang'
import { penghalangMaju } from '../../../../domain/mutasi/maju-rencana'
import { STATUS_RENCANA, type StatusRencana } from '../../../../domain/mutasi/rencana'
import { isSudah } from '../../../../domain/mutasi/tahap-aturan'
import { useAsk } from '../../../lib/use-ask'
import { usePetugas } from '../../../lib/use-petugas'
import { labelStatusRencana, teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import { jalankan, type RuangKerja } from '../ruang-kerja'
import { perjalananOf } from './perjalanan'
import classes from './tahapan.module.css'

/** The way back to an earlier stage, asked for first. */
export function FormMundur(): React.JSX.Element | null {
  const { ruang } = useMeja()
  const hariIni = useAsk('aplikasi.info', null).data?.hariIni ?? ''
  const [isBuka, setBuka] = useState(false)
  const sebelum = useMemo(() => sebelumnya(ruang, hariIni), [ruang, hariIni])
  if (ruang.rencana.status === 'DRAF') return null
  if (sebelum.length === 0) return <p className={classes.arti}>{teksJalan.mundurTidak}</p>
  if (isBuka) return <Isian sebelum={sebelum} hariIni={hariIni} />
  return (
    <div>
      <Button variant="subtle" size="compact-sm" color="gray" onClick={() => setBuka(true)} data-testid="tahap-mundur-buka">
        {teksJalan.mundur}
      </Button>
    </div>
  )
}

type IsianProps = { readonly sebelum: readonly StatusRencana[]; readonly hariIni: Tanggal }

/** Which stage, and why. */
function Isian({ sebelum, hariIni: tanggal }: IsianProps): React.JSX.Element {
  const { id, status: dari } = useMeja().ruang.rencana
  const [alasan, setAlasan] = useState('')
  const [petugas] = usePetugas()
  const [dipilih, setStatus] = useState<StatusRencana | null>(null)
  const status = dipilih ?? sebelum.at(-1) ?? 'DRAF'
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    void jalankan(id, 'rencana.advance', { id, dari, status, tanggal, oleh: petugas, dokumen: null, catatan: alasan })
  }
  return (
    <form className={classes.mundur} onSubmit={send}>
      <h3>{teksJalan.mundur}</h3>
      <div className={classes.medan}>
        <Select
          className={classes.lebar ?? ''}
          label={teksJalan.mundurKe}
          data={sebelum.map((s) => ({ value: s, label: labelStatusRencana[s] }))}
          value={status}
          allowDeselect={false}
          onChange={(value) => setStatus(sebelum.find((s) => s === value) ?? null)}
          data-testid="tahap-mundur-ke"
        />
        <TextInput
          className={classes.lebar ?? ''}
          label={teksJalan.mundurAlasan}
          value={alasan}
          onChange={({ currentTarget }) => setAlasan(currentTarget.value)}
          maxLength={500}
          required
          data-testid="tahap-alasan"
        />
      </div>
      <Group justify="flex-end">
        <Button type="submit" variant="default" disabled={alasan.trim() === '' || petugas.trim() === ''} data-testid="tahap-mundur">
          {teksJalan.mundurYa}
        </Button>
      </Group>
    </form>
  )
}

/** The stages the plan may go back to, in order. */
function sebelumnya(ruang: RuangKerja, hariIni: string): readonly StatusRencana[] {
  const perjalanan = perjalananOf(ruang)
  const kosong = { tanggal: hariIni, oleh: '', dokumen: null, catatan: null }
  return STATUS_RENCANA.filter(
    (status) =>
      status !== ruang.rencana.status &&
      isSudah(ruang.rencana.status, status) &&
      !isTertutup(penghalangMaju(perjalanan, { ...kosong, status }))
  )
}
