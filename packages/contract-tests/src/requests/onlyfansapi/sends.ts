import { on, wrongBodies, type OperationRequests } from '../request-variant.ts'
import { message, picture, anotherPicture, messages } from './paths.ts'
import { wrongAccounts, wrongChats, wrongMembers } from './wrong-ids.ts'

const send = on('POST', messages)

export const sendRequests: readonly OperationRequests[] = [
  {
    operation: 'sendChatMessage',
    variants: [
      send.accepts('a text', { text: 'See you on Friday!' }),
      send.accepts('a text in answer', { text: 'Gladly!', replyToMessageId: message }),
      send.accepts('a picture', { mediaFiles: [picture] }),
      send.accepts('a bundle', { mediaFiles: [picture, anotherPicture] }),
      send.accepts('a picture in answer', { mediaFiles: [picture], replyToMessageId: message }),
      send.accepts('everything', { text: 'Gladly!', mediaFiles: [picture], replyToMessageId: message }),
      send.refuses('neither text nor media', 'text', {}),
      send.refuses('an answer of nothing', 'mediaFiles', { replyToMessageId: message }),
      send.refuses('an empty text', 'text', { text: '' }),
      send.refuses('an empty text beside a picture', 'text', { text: '', mediaFiles: [picture] }),
      send.refuses('a number as text', 'text', { text: 5 }),
      send.refuses('null as text', 'text', { text: null, mediaFiles: [picture] }),
      send.refuses('an empty list of media', 'mediaFiles', { mediaFiles: [] }),
      send.refuses('an empty list of media beside a text', 'mediaFiles', { text: 'Gladly!', mediaFiles: [] }),
      send.refuses('media outside a list', 'mediaFiles', { mediaFiles: picture }),
      send.refuses('an id on Fansly among the media', 'mediaFiles', { mediaFiles: ['921883521768062976'] }),
      send.refuses('an address among the media', 'mediaFiles', { mediaFiles: ['https://cdn.example.com/1'] }),
      send.refuses('an empty id among the media', 'mediaFiles', { mediaFiles: [picture, ''] }),
      send.refuses('a number among the media', 'mediaFiles', { mediaFiles: [1] }),
      send.refuses('a price', 'price', { mediaFiles: [picture], price: 25000 }),
      send.refuses('the text as the other gateway takes it', 'content', { content: 'Gladly!' }),
      ...wrongMembers('POST', messages, 'replyToMessageId', { text: 'Gladly!' }),
      ...wrongBodies('POST', messages, { text: 'Gladly!' }),
      ...wrongAccounts('POST', messages, { text: 'Gladly!' }),
      ...wrongChats('POST', messages, { text: 'Gladly!' }),
    ],
  },
]
