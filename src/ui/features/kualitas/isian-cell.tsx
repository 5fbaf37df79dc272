import { ActionIcon, NativeSelect, TextInput } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { BarisAnomali } from '../../../domain/kualitas/baris-anomali'
import type { MedanIsian } from '../../../domain/kualitas/periksa'
import { PegawaiId } from '../../../domain/pegawai/pegawai'
import { PatchPegawai } from '../../../domain/pegawai/sunting'
import { tempatOf } from '../../lib/lokasi'
import { notifyDone } from '../../lib/notify'
import { useCommand } from '../../lib/use-ask'
import { teksKualitas } from '../../text/kualitas'
import { BENTUK_ISIAN } from './bentuk-isian'
import classes from './kualitas.module.css'

type IsianCellProps = { readonly periksa: string; readonly medan: MedanIsian; readonly baris: BarisAnomali }

/**
 * The missing value, filled in where it is missed: Enter saves. It stays where it is when the repaired row goes,
 * so that the next person slides below the cursor; what was typed belongs to one person only.
 */
export function IsianCell({ periksa, medan, baris }: IsianCellProps): React.JSX.Element {
  const [ketikan, setKetikan] = useState({ id: baris.id, nilai: '' })
  const [salahId, setSalahId] = useState<string | null>(null)
  const simpan = useCommand('pegawai.update', tempatOf('/kualitas', { periksa }))
  const nilai = ketikan.id === baris.id ? ketikan.nilai : ''
  const bentuk = BENTUK_ISIAN[medan]

  function save(): void {
    const patch = PatchPegawai.safeParse({ [medan]: nilai.trim() })
    if (nilai.trim() === '' || simpan.isPending) return
    if (!patch.success) return setSalahId(baris.id)
    simpan.mutate({ id: PegawaiId.parse(baris.id), patch: patch.data }, { onSuccess: saved })
  }

  function saved({ label }: { readonly label: string }): void {
    setKetikan({ id: baris.id, nilai: '' })
    notifyDone(label)
  }

  const field = {
    'aria-label': `${bentuk.nama} ${baris.nama}`,
    size: 'xs',
    value: nilai,
    error: salahId === baris.id,
    style: { flex: 1 },
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      setKetikan({ id: baris.id, nilai: event.currentTarget.value })
      setSalahId(null)
    }
  } as const

  return (
    <form
      className={classes.isian}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {bentuk.pilihan ? (
        <NativeSelect {...field} data={[{ value: '', label: teksKualitas.pilih }, ...bentuk.pilihan]} />
      ) : (
        <TextInput {...field} type={bentuk.jenis} placeholder={bentuk.contoh} readOnly={simpan.isPending} />
      )}
      <ActionIcon type="submit" variant="light" aria-label={`${teksKualitas.simpan} ${baris.nama}`} disabled={nilai.trim() === ''}>
        <IconCheck size={16} />
      </ActionIcon>
    </form>
  )
}
