import { expect, test } from 'vitest'

import { countOlder, putById, removeById } from './sorted-by-id.ts'

const ids = ['9', '10', '30']

test('an id has so many older ones, whether or not it is there', () => {
  const items = ids.map((id) => ({ id }))
  expect(['1', '9', '10', '11', '30', '31'].map((id) => countOlder(items, id))).toEqual([0, 0, 1, 2, 2, 3])
})

test('items go where their ids belong, and replace their like', () => {
  const items: { id: string; name?: string }[] = ids.map((id) => ({ id }))
  for (const id of ['8', '20', '40', '10']) putById(items, { id, name: 'new' })
  expect(items.map(({ id }) => id)).toEqual(['8', '9', '10', '20', '30', '40'])
  expect(items[2]).toEqual({ id: '10', name: 'new' })
})

test('what is not there cannot be removed', () => {
  const items = ids.map((id) => ({ id }))
  for (const id of ['10', '11', '99']) removeById(items, id)
  expect(items).toEqual([{ id: '9' }, { id: '30' }])
})
