import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isTanggal } from '../../../../domain/kit/tanggal'
import { namaPegawai } from '../../../../domain/mutasi/fakta-rencana'
import type { TindakLanjut } from '../../../../domain/mutasi/tindak-lanjut'
import type { CommandInput } from '../../../../domain/registry'
import { useAsk } from '../../../lib/use-ask'
import { labelTindakLanjut, teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import { jalankan } from '../ruang-kerja'
import classes from './tindak-lanjut.module.css'

/** What remains to be done for each person after the plan was carried out. */
export function TabTindakLanjut(): React.JSX.Element {
  const { ruang } = useMeja()
  const [isTerbuka, setTerbuka] = useState(false)
  const { tindakLanjut } = ruang.detail
  const selesai = tindakLanjut.filter((t) => t.selesaiPada !== null).length
  const tampil = isTerbuka ? tindakLanjut.filter((t) => t.selesaiPada === null) : tindakLanjut
  return (
    <div data-testid="tindak-lanjut">
      <header className={classes.kepala}>
        <span>{teksJalan.tindakLanjutRinci(selesai, tindakLanjut.length)}</span>
        <Checkbox
          size="xs"
          label={teksJalan.hanyaTerbuka}
          checked={isTerbuka}
          onChange={({ currentTarget }) => setTerbuka(currentTarget.checked)}
        />
      </header>
      {tampil.length === 0 && <p className={classes.nihil}>{teksJalan.tindakLanjutSelesai}</p>}
      {[...Map.groupBy(tampil, (t) => t.pegawaiId)].map(([pegawaiId, butir]) => (
        <section key={pegawaiId} className={classes.orang}>
          <h3>{namaPegawai(ruang.snapshot, pegawaiId)}</h3>
          {butir.map((t) => (
            <Butir key={t.id} butir={t} nama={namaPegawai(ruang.snapshot, pegawaiId)} />
          ))}
        </section>
      ))}
    </div>
  )
}

function Butir({ butir, nama }: { readonly butir: TindakLanjut; readonly nama: string }): React.JSX.Element {
  const hariIni = useAsk('aplikasi.info', null).data?.hariIni ?? null
  const { id, jenis, selesaiPada, nomor } = butir
  const label = labelTindakLanjut[jenis]
  const set = (patch: Partial<CommandInput<'tindak-lanjut.set'>>): void =>
    void jalankan(butir.rencanaId, 'tindak-lanjut.set', { id, selesaiPada, nomor, ...patch })
  return (
    <div className={classes.butir} data-selesai={selesaiPada !== null || undefined}>
      <Checkbox
        size="xs"
        label={label}
        aria-label={teksJalan.tandai(label, nama)}
        checked={selesaiPada !== null}
        onChange={({ currentTarget }) => set({ selesaiPada: currentTarget.checked ? hariIni : null })}
      />
      {selesaiPada !== null && (
        <div className={classes.isian}>
          <TextInput
            key={`nomor ${nomor}`}
            size="xs"
            aria-label={teksJalan.nomorDari(label, nama)}
            placeholder={teksJalan.nomor}
            defaultValue={nomor ?? ''}
            maxLength={120}
            onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
            onBlur={({ currentTarget: { value } }) => (value.trim() || null) !== nomor && set({ nomor: value.trim() || null })}
          />
          <TextInput
            key={`tanggal ${selesaiPada}`}
            size="xs"
            type="date"
            aria-label={teksJalan.tanggalDari(label, nama)}
            defaultValue={selesaiPada}
            onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
            onBlur={({ currentTarget: { value } }) => isTanggal(value) && value !== selesaiPada && set({ selesaiPada: value })}
          />
        </div>
      )}
    </div>
  )
}
