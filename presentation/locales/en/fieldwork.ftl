# The interview phase: fieldworkers, joining, what is left.
fieldwork-not-one = This part is for fieldworkers. If you are one, join first with your badge number and your code: /gabung
