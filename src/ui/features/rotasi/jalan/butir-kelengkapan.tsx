import { ActionIcon, TextInput } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { isTanggal } from '../../../../domain/kit/tanggal'
import type { Butir } from '../../../../domain/mutasi/butir-izin'
import type { RencanaId } from '../../../../domain/mutasi/rencana'
import type { CommandInput } from '../../../../domain/registry'
import { teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import { jalankan } from '../ruang-kerja'
import classes from './kelengkapan.module.css'

/** One approval: what it is, why it is needed, and its number and date, which save themselves when they are left. */
export function ButirKelengkapan({ butir }: { readonly butir: Butir }): React.JSX.Element {
  const { ruang } = useMeja()
  const { izin, judul } = butir
  const { id, diarsipkanPada } = ruang.rencana
  return (
    <article className={classes.butir} data-terisi={izin !== null || undefined} data-testid={`butir-${butir.jenis}`}>
      <header>
        {izin ? <IconCircleCheck size={17} /> : <IconCircleDashed size={17} />}
        <b>{judul}</b>
        {izin && diarsipkanPada === null && (
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={teksJalan.hapusNomor(judul)}
            title={teksJalan.hapusNomor(judul)}
            onClick={() => void jalankan(id, 'izin.remove', { id: izin.id })}
          >
            <IconX size={15} />
          </ActionIcon>
        )}
      </header>
      <p>{butir.mengapa}</p>
      <p className={classes.dasar}>
        {butir.aturan} · {butir.dasar}
      </p>
      <IsianIzin butir={butir} isTetap={diarsipkanPada !== null} />
    </article>
  )
}

function IsianIzin({ butir, isTetap }: { readonly butir: Butir; readonly isTetap: boolean }): React.JSX.Element {
  const { ruang } = useMeja()
  const { izin, judul } = butir
  const [nomor, setNomor] = useTersimpan(izin?.nomor ?? '')
  const [tanggal, setTanggal] = useTersimpan(izin?.tanggal ?? '')
  const save = (): void => {
    const baru = { nomor: nomor.trim(), tanggal: isTanggal(tanggal) ? tanggal : null }
    if (baru.nomor === '' || (baru.nomor === izin?.nomor && baru.tanggal === izin.tanggal)) return
    void jalankan(ruang.rencana.id, 'izin.set', { ...izinBaru(butir, ruang.rencana.id), ...baru })
  }
  const onKeyDown = ({ key }: React.KeyboardEvent): void => {
    if (key === 'Enter') save()
  }
  return (
    <div className={classes.isian}>
      <TextInput
        size="xs"
        aria-label={`${teksJalan.nomor} ${judul}`}
        placeholder={teksJalan.nomor}
        value={nomor}
        maxLength={120}
        disabled={isTetap}
        onChange={({ currentTarget }) => setNomor(currentTarget.value)}
        onBlur={save}
        onKeyDown={onKeyDown}
      />
      <TextInput
        size="xs"
        type="date"
        aria-label={`${teksJalan.tanggal} ${judul}`}
        value={tanggal}
        disabled={isTetap}
        onChange={({ currentTarget }) => setTanggal(currentTarget.value)}
        onBlur={save}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

/** The approval there is, or a new one for what this item is about. */
function izinBaru({ izin, jenis, jabatanId, pegawaiId }: Butir, rencanaId: RencanaId): Omit<CommandInput<'izin.set'>, 'nomor' | 'tanggal'> {
  const sasaran = izin ?? { jabatanId, pegawaiId, catatan: null }
  return { rencanaId, jenis, jabatanId: sasaran.jabatanId, pegawaiId: sasaran.pegawaiId, catatan: sasaran.catatan }
}

/** What is typed, until something else is stored (by undo, or by another field). */
function useTersimpan(tersimpan: string): readonly [string, (teks: string) => void] {
  const [teks, setTeks] = useState(tersimpan)
  useEffect(() => setTeks(tersimpan), [tersimpan])
  return [teks, setTeks]
}
