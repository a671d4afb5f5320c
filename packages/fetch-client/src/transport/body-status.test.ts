import { describe, expect, test } from 'vitest'
import { bodyStatus } from './body-status.ts'

describe('bodyStatus', () => {
  test.for<[unknown, number]>([
    [{ statusCode: 402, message: 'No credits' }, 402],
    [{ status_code: 402 }, 402],
    [{ statusCode: '404' }, 404],
    [{ statusCode: 200, data: { status_code: 403 } }, 403],
    [{ statusCode: 200, data: { status_code: 200, data: { statusCode: 429 } } }, 429],
    [{ statusCode: 599 }, 599],
    [{ statusCode: 404.01 }, 404],
    [{ success: false }, 500],
    [{ statusCode: 200, data: { status_code: 200, data: { success: false } } }, 500],
    [{ success: false, statusCode: 422 }, 422],
    [{ success: false, data: { statusCode: 404 } }, 404],
    [{ success: false, data: null }, 500],
    [{ error: 'Something broke' }, 500],
  ])('finds the failure in %j', ([body, status]) => {
    expect(bodyStatus(body)).toBe(status)
  })

  test.for<[unknown]>([
    [{ statusCode: 200, data: { status_code: 200, data: { success: true, response: {} } } }],
    [{ data: [] }],
    [{ data: {}, error: 'a part of it is missing' }],
    [{ error: '' }],
    [{ error: null }],
    [{ data: { error: 'a word in a payload' } }],
    [{ data: null }],
    [{}],
    [[]],
    [[{ statusCode: 404 }]],
    [null],
    [undefined],
    ['402'],
    [402],
    [{ statusCode: null, status_code: undefined }],
    [{ statusCode: 399 }],
    [{ statusCode: 600 }],
    [{ statusCode: 1402 }],
    [{ statusCode: 'failed' }],
    [{ success: 0 }],
    [{ success: 'false' }],
    [{ status: 404, code: 404 }],
  ])('finds none in %j', ([body]) => {
    expect(bodyStatus(body)).toBeUndefined()
  })

  test('does not look into what Fansly answered', () => {
    const response = { statusCode: 404, success: false }
    expect(
      bodyStatus({ statusCode: 200, data: { status_code: 200, data: { success: true, response } } }),
    ).toBeUndefined()
    expect(bodyStatus({ data: { data: { data: response } } })).toBeUndefined()
  })
})
