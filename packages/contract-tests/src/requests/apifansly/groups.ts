import { on, wrongBodies, type OperationRequests } from '../request-variant.ts'
import { account, creator, fan } from './ids.ts'

const createGroupChat = on('POST', `/${account}/group`)

const members = [
  { userId: creator, permissionFlags: 0 },
  { userId: fan, permissionFlags: 0 },
] as const
const [first, second] = members

export const groupRequests: readonly OperationRequests[] = [
  {
    operation: 'createGroupChat',
    variants: [
      createGroupChat.accepts('two people', { users: members }),
      createGroupChat.accepts('two people and a type', { users: members, type: 1 }),
      ...wrongBodies('POST', `/${account}/group`, { users: members }),
      createGroupChat.refuses('no people', 'users', {}),
      createGroupChat.refuses('nobody in the list', 'users', { users: [] }),
      createGroupChat.refuses('one person', 'users', { users: [first] }),
      createGroupChat.refuses('three people', 'users', {
        users: [...members, { userId: '748206919633072128', permissionFlags: 0 }],
      }),
      createGroupChat.refuses('one person twice', 'users', { users: [first, first] }),
      createGroupChat.refuses('ids without flags', 'users', { users: [creator, fan] }),
      createGroupChat.refuses('people not in a list', 'users', { users: { creator: first, fan: second } }),
      createGroupChat.refuses('a person without an id', 'userId', { users: [first, { permissionFlags: 0 }] }),
      createGroupChat.refuses('a person without flags', 'permissionFlags', {
        users: [first, { userId: fan }],
      }),
      createGroupChat.refuses('an empty id', 'userId', { users: [first, { ...second, userId: '' }] }),
      createGroupChat.refuses('a number as id', 'userId', {
        users: [{ ...first, userId: 655012873944105000 }, second],
      }),
      createGroupChat.refuses('the account of the gateway as id', 'userId', {
        users: [{ ...first, userId: account }, second],
      }),
      createGroupChat.refuses('negative flags', 'permissionFlags', {
        users: [first, { ...second, permissionFlags: -1 }],
      }),
      createGroupChat.refuses('flags in a string', 'permissionFlags', {
        users: [first, { ...second, permissionFlags: '0' }],
      }),
      createGroupChat.refuses('a person with a field that nobody knows', 'name', {
        users: [first, { ...second, name: 'Rosalind' }],
      }),
      createGroupChat.refuses('a type in a string', 'type', { users: members, type: '1' }),
      createGroupChat.refuses('a broken type', 'type', { users: members, type: 1.5 }),
      createGroupChat.refuses('a negative type', 'type', { users: members, type: -1 }),
    ],
  },
]
